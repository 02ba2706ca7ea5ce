package dev.sdelka.reliability.fuzz;

import dev.sdelka.rest.RestResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Commands, one a line: a key, a space, the command. A line without a space has its number as key; {@code !} at the beginning of the first means halt. */
final class BatchTarget extends WireTarget {

    private final RequestJson writer = new RequestJson();

    @Override
    RestResponse send(WirePortal to, byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        boolean halt = text.startsWith("!");
        Map<String, Object> commands = new LinkedHashMap<>();
        (halt ? text.substring(1) : text).lines().forEach(line -> {
            int space = line.indexOf(' ');
            String key = space < 0 ? String.valueOf(commands.size()) : line.substring(0, space);
            commands.put(key, line.substring(space + 1));
        });
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("halt", halt);
        body.put("cmd", commands);
        return to.post("batch", "application/json", writer.write(body));
    }

    @Override
    int calls(byte[] input) {
        return COMMANDS;
    }
}
