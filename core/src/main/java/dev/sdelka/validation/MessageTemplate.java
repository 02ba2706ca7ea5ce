package dev.sdelka.validation;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with arguments in braces. */
public final class MessageTemplate {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    private MessageTemplate() {}

    /**
     * Fills a template in one pass, so that braces in an argument stay as they are.
     *
     * @param template the text
     * @param arguments by the names that stand in braces; a name without an argument stays
     * @return the text with the arguments
     */
    public static String format(String template, Map<String, ?> arguments) {
        return NAME.matcher(template).replaceAll(match -> {
            Object argument = arguments.get(match.group(1));
            return Matcher.quoteReplacement(argument == null ? match.group() : argument.toString());
        });
    }
}
