package dev.sdelka.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.userfield.EnumerationItem;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldType;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class UserFieldEditsTest {

    private final ReferenceData one = UserFieldEdits.add(ReferenceData.defaults(), colours(70, 80));

    @Test
    void idsAreGivenWhateverAreAsked() {
        UserField field = only(one);
        assertThat(field.id()).isEqualTo(1);
        assertThat(field.items()).extracting(EnumerationItem::id).containsExactly(1, 2);
        assertThat(field.items().get(0).xmlId()).isEqualTo("r");
        assertThat(field.items().get(1).xmlId()).matches("[0-9a-f]{32}");
    }

    @Test
    void itemsThatWereThereKeepTheirIdsAndOthersGetNewOnes() {
        ReferenceData changed = UserFieldEdits.update(
                one,
                1,
                field -> field.toBuilder()
                        .sort(7)
                        .items(List.of(
                                field.items().get(1),
                                new EnumerationItem(1, "Алый", 0, false, "r"),
                                new EnumerationItem(55, "Белый", 0, false, "w")))
                        .build());
        UserField field = only(changed);
        assertThat(field.sort()).isEqualTo(7);
        assertThat(field.items()).extracting(EnumerationItem::id).containsExactly(2, 1, 3);
        assertThat(changed.lastIds().enumerationItem()).isEqualTo(3);
    }

    @Test
    void nameTypeAndHowManyValuesStayAsTheyAre() {
        UserField other = UserField.builder("UF_CRM_OTHER", UserFieldType.STRING)
                .multiple(true)
                .mandatory(true)
                .build();
        UserField field = only(UserFieldEdits.update(one, 1, current -> other));
        assertThat(field.name()).isEqualTo("UF_CRM_COLOUR");
        assertThat(field.type()).isEqualTo(UserFieldType.ENUMERATION);
        assertThat(field.isMultiple()).isFalse();
        assertThat(field.isMandatory()).isTrue();
    }

    @Test
    void aNameStandsOnceAndIdsDoNotComeAgain() {
        assertThat(refusal(() -> UserFieldEdits.add(one, colours(0, 0)))).isEqualTo(ErrorCode.USER_FIELD_EXISTS);
        ReferenceData none = UserFieldEdits.remove(one, 1);
        assertThat(none.userFields()).isEmpty();
        UserField again = only(UserFieldEdits.add(none, colours(0, 0)));
        assertThat(again.id()).isEqualTo(2);
        assertThat(again.items()).extracting(EnumerationItem::id).containsExactly(3, 4);
        assertThat(refusal(() -> UserFieldEdits.require(one, 2))).isEqualTo(ErrorCode.USER_FIELD_NOT_FOUND);
        assertThat(refusal(() -> UserFieldEdits.remove(none, 1))).isEqualTo(ErrorCode.USER_FIELD_NOT_FOUND);
        assertThat(UserFieldEdits.require(one, 1)).isEqualTo(only(one));
    }

    private static UserField colours(int first, int second) {
        return UserField.builder("UF_CRM_COLOUR", UserFieldType.ENUMERATION)
                .id(9)
                .items(List.of(
                        new EnumerationItem(first, "Красный", 0, false, "r"),
                        new EnumerationItem(second, "Синий", 0, false, "")))
                .build();
    }

    private static UserField only(ReferenceData data) {
        assertThat(data.userFields()).hasSize(1);
        return data.userFields().get(0);
    }

    private static ErrorCode refusal(ThrowingCallable edit) {
        return catchThrowableOfType(CrmException.class, edit).errorCode();
    }
}
