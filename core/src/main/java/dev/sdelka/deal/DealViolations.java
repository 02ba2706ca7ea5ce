package dev.sdelka.deal;

import dev.sdelka.directory.ReferenceData;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.ParentType;
import dev.sdelka.userfield.UserField;
import dev.sdelka.validation.Violation;
import java.util.List;
import java.util.Map;

/** Makes the error of violations: it names the field that comes first. */
final class DealViolations {

    private DealViolations() {}

    static CrmException refusal(List<Violation> violations, ReferenceData referenceData) {
        String title = title(violations.get(0).field(), referenceData);
        return CrmException.of(ErrorCode.DEAL_FIELD_INVALID, Map.of("title", title), violations);
    }

    private static String title(String path, ReferenceData referenceData) {
        int bracket = path.indexOf('[');
        String name = bracket < 0 ? path : path.substring(0, bracket);
        return DealField.find(name)
                .map(DealField::title)
                .or(() -> referenceData.userField(name).map(UserField::label))
                .or(() -> referenceData.parentType(name).map(ParentType::title))
                .orElse(name);
    }
}
