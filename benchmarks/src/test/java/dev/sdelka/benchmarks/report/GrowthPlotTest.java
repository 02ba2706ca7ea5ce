package dev.sdelka.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("the plot of growth")
class GrowthPlotTest {

    @Test
    @DisplayName("has a line for each operation, which rises where the time does")
    void lines() throws Exception {
        Growth growth = new Growth(
                List.of(1_000, 10_000), Map.of("get", List.of(1_000.0, 10_000.0)), Map.of("bytes", List.of(1.0, 2.0)));

        Document plot = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(GrowthPlot.of(growth).getBytes(StandardCharsets.UTF_8)));

        assertThat(plot.getElementsByTagName("polyline").getLength()).isEqualTo(1);
        Element first = (Element) plot.getElementsByTagName("circle").item(0);
        Element second = (Element) plot.getElementsByTagName("circle").item(1);
        assertThat(Double.parseDouble(second.getAttribute("cx")))
                .isGreaterThan(Double.parseDouble(first.getAttribute("cx")));
        assertThat(Double.parseDouble(second.getAttribute("cy"))) // down is more in SVG
                .isLessThan(Double.parseDouble(first.getAttribute("cy")));
    }
}
