package dev.sdelka.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A plot of times by the number of deals, both by powers of ten, as SVG. */
final class GrowthPlot {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 440;
    private static final int LEFT = 70;
    private static final int RIGHT = 590;
    private static final int TOP = 30;
    private static final int BOTTOM = 390;
    private static final int LINE = 22;
    private static final List<String> COLORS =
            List.of("#1f77b4", "#d62728", "#2ca02c", "#9467bd", "#ff7f0e", "#17becf", "#7f7f7f");

    private final StringBuilder svg = new StringBuilder();
    private final Growth growth;
    private final double leastX;
    private final double mostX;
    private final double leastY;
    private final double mostY;

    private GrowthPlot(Growth growth) {
        this.growth = growth;
        List<Integer> deals = growth.deals();
        leastX = Math.log10(deals.get(0));
        mostX = Math.max(leastX + 1, Math.log10(deals.get(deals.size() - 1)));
        double[] times = growth.nanos().values().stream()
                .flatMap(List::stream)
                .mapToDouble(nanos -> Math.log10(nanos))
                .sorted()
                .toArray();
        leastY = Math.floor(times[0]);
        mostY = Math.ceil(times[times.length - 1]);
    }

    static String of(Growth growth) {
        return new GrowthPlot(growth).draw();
    }

    private String draw() {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"13\">",
                WIDTH, HEIGHT);
        add("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", WIDTH, HEIGHT);
        for (int power = (int) leastY; power <= mostY; power++) {
            grid(LEFT, y(power), RIGHT, y(power));
            add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>", LEFT - 8, y(power) + 4, time(power));
        }
        for (int deals : growth.deals()) {
            double x = x(Math.log10(deals));
            grid(x, TOP, x, BOTTOM);
            add("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,d</text>", x, BOTTOM + LINE, deals);
        }
        add("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">deals</text>", (LEFT + RIGHT) / 2, BOTTOM + 2 * LINE);
        int number = 0;
        for (Map.Entry<String, List<Double>> series : growth.nanos().entrySet()) {
            draw(series.getKey(), series.getValue(), number);
            number++;
        }
        add("</svg>");
        return svg.toString();
    }

    private void draw(String name, List<Double> times, int number) {
        String color = COLORS.get(number % COLORS.size());
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < times.size(); i++) {
            double x = x(Math.log10(growth.deals().get(i)));
            double y = y(Math.log10(times.get(i)));
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>", x, y, color);
        }
        add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
                points.toString().trim(), color);
        int y = TOP + LINE * (number + 1);
        grid(color, RIGHT + 20, y - 4, RIGHT + 44, y - 4);
        add("<text x=\"%d\" y=\"%d\">%s</text>", RIGHT + 52, y, name);
    }

    private void grid(double fromX, double fromY, double toX, double toY) {
        grid("#dddddd", fromX, fromY, toX, toY);
    }

    private void grid(String color, double fromX, double fromY, double toX, double toY) {
        add("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>", fromX, fromY, toX, toY, color);
    }

    private double x(double power) {
        return LEFT + (power - leastX) / (mostX - leastX) * (RIGHT - LEFT);
    }

    private double y(double power) {
        return BOTTOM - (power - leastY) / (mostY - leastY) * (BOTTOM - TOP);
    }

    /** A power of ten of nanoseconds, such as {@code 10 µs}. */
    private static String time(int power) {
        List<String> units = List.of("ns", "µs", "ms", "s");
        int unit = Math.min(power / 3, units.size() - 1);
        return String.format(Locale.ROOT, "%.0f %s", Math.pow(10, power - 3.0 * unit), units.get(unit));
    }

    private void add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
