package dev.sdelka.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NewProductRowTest {

    @Test
    void whatTheCallerChangesLaterDoesNotShow() {
        List<Object> list = new ArrayList<>(List.of(1));
        NewProductRow row = NewProductRow.builder()
                .field(ProductRowField.PRODUCT_NAME, list)
                .build();

        list.add(2);

        assertThat(row.fields()).isEqualTo(Map.of("PRODUCT_NAME", List.of(1)));
    }
}
