package dev.sdelka.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.deal.FieldDescription.Labels;
import dev.sdelka.userfield.EnumerationItem;
import dev.sdelka.userfield.Label;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldLabels;
import dev.sdelka.userfield.UserFieldType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Source: crm.deal.fields. */
class FieldDescriptionTest {

    @Test
    void listsAreToldByWhatTheyAreOf() {
        UserField status = UserField.builder("UF_CRM_X", UserFieldType.CRM_STATUS)
                .setting("ENTITY_TYPE", "SOURCE")
                .build();
        assertThat(FieldDescription.of(status).statusType()).isEqualTo("SOURCE");
        assertThat(FieldDescription.of(status).items()).isNull();
        UserField list = UserField.builder("UF_CRM_X", UserFieldType.ENUMERATION)
                .items(List.of(EnumerationItem.of("Красный")))
                .build();
        assertThat(FieldDescription.of(list).items()).isEqualTo(list.items());
        assertThat(FieldDescription.of(list).statusType()).isNull();
        assertThat(FieldDescription.of(list).isDynamic()).isTrue();
    }

    @Test
    void labelsThatAreNotGivenAreTheName() {
        UserField field = UserField.builder("UF_CRM_X", UserFieldType.STRING)
                .labels(new UserFieldLabels(Label.of("Форма"), Label.NONE, Label.of("Фильтр"), Label.NONE, Label.NONE))
                .build();
        assertThat(FieldDescription.of(field).labels()).isEqualTo(new Labels("UF_CRM_X", "Форма", "Фильтр"));
        assertThat(FieldDescription.of(UserField.of("UF_CRM_X", UserFieldType.STRING, "Все"))
                        .labels())
                .isEqualTo(new Labels("Все", "Все", "Все"));
    }
}
