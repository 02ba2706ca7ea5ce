package dev.sdelka.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Sources: crm.category.add, crm.category.update, crm.category.delete. */
class CategoryEditsTest {

    private static final ReferenceData DATA = ReferenceData.defaults();
    private final ReferenceData two = CategoryEdits.add(DATA, CategoryChanges.name("Опт"));

    @Test
    void aNewCategoryHasStagesOfItsOwn() {
        assertThat(two.category(1)).contains(new Category(1, "Опт", 500, false));
        List<Status> stages = two.statuses("DEAL_STAGE_1");
        assertThat(stages)
                .extracting(Status::statusId)
                .containsExactlyElementsOf(DATA.statuses(Status.DEAL_STAGE).stream()
                        .map(stage -> "C1:" + stage.statusId())
                        .toList());
        assertThat(stages)
                .extracting(Status::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id > DATA.lastIds().status());
        assertThat(CategoryEdits.add(two, CategoryChanges.name("Розница")).category(2))
                .isPresent();
    }

    @Test
    void aNameIsGivenAndShort() {
        for (String nothing : new String[] {null, "", " "}) {
            assertThat(refusal(() -> CategoryEdits.add(DATA, CategoryChanges.name(nothing))))
                    .isEqualTo(ErrorCode.CATEGORY_NAME_REQUIRED);
        }
        for (String wrong : List.of("", " ", "x".repeat(256), "\0")) {
            assertThat(refusal(() -> CategoryEdits.update(two, 1, CategoryChanges.name(wrong))))
                    .isEqualTo(ErrorCode.CATEGORY_FIELD_INVALID);
        }
        assertThat(refusal(() -> CategoryEdits.add(DATA, CategoryChanges.name("x".repeat(256)))))
                .isEqualTo(ErrorCode.CATEGORY_FIELD_INVALID);
    }

    @Test
    void anUpdateTouchesOnlyWhatItNames() {
        assertThat(CategoryEdits.update(two, 1, new CategoryChanges(null, 7, null))
                        .category(1))
                .contains(new Category(1, "Опт", 7, false));
        assertThat(CategoryEdits.update(two, 1, new CategoryChanges(null, -7, false))
                        .category(1))
                .contains(new Category(1, "Опт", 0, false));
        assertThat(CategoryEdits.update(two, 1, CategoryChanges.name("Розница")).category(1))
                .contains(new Category(1, "Розница", 500, false));
        assertThat(refusal(() -> CategoryEdits.update(two, 2, CategoryChanges.name("x"))))
                .isEqualTo(ErrorCode.CATEGORY_NOT_FOUND);
    }

    @Test
    void oneCategoryIsTheDefault() {
        ReferenceData changed = CategoryEdits.update(two, 1, new CategoryChanges(null, null, true));
        assertThat(changed.defaultCategory().id()).isEqualTo(1);
        assertThat(changed.categories()).extracting(Category::isDefault).containsOnlyOnce(true);
        ReferenceData added = CategoryEdits.add(DATA, new CategoryChanges("Опт", 1, true));
        assertThat(added.defaultCategory()).isEqualTo(new Category(1, "Опт", 1, true));
    }

    @Test
    void aRemovedCategoryTakesItsStagesAlong() {
        ReferenceData removed = CategoryEdits.remove(two, 1);
        assertThat(removed.categories()).isEqualTo(DATA.categories());
        assertThat(removed.statuses()).isEqualTo(DATA.statuses());
        ReferenceData other = CategoryEdits.update(two, 1, new CategoryChanges(null, null, true));
        assertThat(refusal(() -> CategoryEdits.remove(other, 1))).isEqualTo(ErrorCode.CATEGORY_IS_DEFAULT);
        assertThat(refusal(() -> CategoryEdits.remove(other, 0))).isEqualTo(ErrorCode.CATEGORY_IS_SYSTEM);
        assertThat(refusal(() -> CategoryEdits.remove(two, 2))).isEqualTo(ErrorCode.CATEGORY_NOT_FOUND);
        assertThatIllegalArgumentException().isThrownBy(() -> new Category(-1, "x", 0, false));
    }

    private static ErrorCode refusal(ThrowingCallable edit) {
        return catchThrowableOfType(CrmException.class, edit).errorCode();
    }
}
