package dev.sdelka.userfield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFieldTest {

    private static final String TOO_LONG = "x".repeat(256);

    @Test
    void namesHaveThePrefixAndAtMostFiftyCharacters() {
        String longest = "UF_CRM_" + "X".repeat(43);
        assertThat(field(longest).build().name()).isEqualTo(longest);
        for (String wrong : List.of("UF_CRM_", "UF_X", "UF_CRM_x", longest + "X")) {
            assertThatIllegalArgumentException().isThrownBy(() -> field(wrong).build());
        }
    }

    @Test
    void idsAndPlacesAreInRange() {
        UserField least = field().id(0).sort(1).build();
        assertThat(least.id()).isZero();
        assertThat(least.sort()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> field().id(-1).build());
        assertThatIllegalArgumentException().isThrownBy(() -> field().sort(0).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> field().xmlId(TOO_LONG).build());
    }

    @Test
    void flagsHaveOneValueAndOthersNoList() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UserField.builder("UF_CRM_X", UserFieldType.BOOLEAN)
                        .multiple(true)
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> field().items(List.of(EnumerationItem.of("x"))).build());
    }

    @Test
    void itemsStandByTheirPlaceAndAreFoundByTheirIds() {
        EnumerationItem last = new EnumerationItem(1, "Синий", 20, false, "b");
        EnumerationItem first = new EnumerationItem(2, "Красный", 10, true, "r");
        UserField list = list(List.of(last, first));
        assertThat(list.items()).containsExactly(first, last);
        assertThat(list.item(1)).contains(last);
        assertThat(list.item(2)).contains(first);
        assertThat(list.item(3)).isEmpty();
    }

    @Test
    void noTwoItemsHaveOneId() {
        EnumerationItem item = new EnumerationItem(1, "Синий", 0, false, "b");
        assertThatIllegalArgumentException().isThrownBy(() -> list(List.of(item, item.withIds(1, "r"))));
        assertThatIllegalArgumentException().isThrownBy(() -> list(List.of(item, item.withIds(2, "b"))));
        assertThat(list(List.of(item.withIds(0, ""), item.withIds(0, ""))).items())
                .hasSize(2);
        List<EnumerationItem> most = Collections.nCopies(UserField.MAX_ITEMS, EnumerationItem.of("x"));
        assertThat(list(most).items()).hasSize(UserField.MAX_ITEMS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list(Collections.nCopies(UserField.MAX_ITEMS + 1, EnumerationItem.of("x"))));
    }

    @Test
    void itemsAndLabelsHaveShortTexts() {
        assertThatIllegalArgumentException().isThrownBy(() -> EnumerationItem.of(TOO_LONG));
        assertThatIllegalArgumentException().isThrownBy(() -> EnumerationItem.of(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new EnumerationItem(0, "x", 0, false, TOO_LONG));
        assertThatIllegalArgumentException().isThrownBy(() -> new EnumerationItem(-1, "x", 0, false, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new EnumerationItem(0, "x", -1, false, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Label(Map.of("ru", TOO_LONG)));
        assertThat(new Label(Map.of("ru", "Имя", "xx", TOO_LONG)).texts()).isEqualTo(Map.of("ru", "Имя"));
    }

    @Test
    void theLabelOfTheFormOrElseTheNameIsShown() {
        assertThat(UserField.of("UF_CRM_X", UserFieldType.STRING, "Имя").label())
                .isEqualTo("Имя");
        assertThat(field().build().label()).isEqualTo("UF_CRM_X");
    }

    private static UserFieldBuilder field() {
        return field("UF_CRM_X");
    }

    private static UserFieldBuilder field(String name) {
        return UserField.builder(name, UserFieldType.STRING);
    }

    private static UserField list(List<EnumerationItem> items) {
        return UserField.builder("UF_CRM_X", UserFieldType.ENUMERATION)
                .items(items)
                .build();
    }
}
