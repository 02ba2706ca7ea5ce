package dev.sdelka.rest.method.deal;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.ParentType;
import dev.sdelka.rest.json.StreamedObject;
import dev.sdelka.rest.json.WireText;
import dev.sdelka.userfield.UserField;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes deals as {@code crm.deal.get} shows them: every scalar is a text or null. {@link dev.sdelka.deal.DealReader} reads the same
 * form. Immutable and thread-safe.
 */
public final class DealFormat {

    private static final List<AnswerField> STANDARD = DealField.inAnswerOrder().stream()
            .<AnswerField>map(AnswerField.Standard::new)
            .toList();

    private final List<AnswerField> fields = new ArrayList<>();
    private final ZoneId zone;

    /**
     * The form of deals of a portal.
     *
     * @param referenceData names the parent links and user fields that deals have
     * @param zone the portal's zone
     */
    public DealFormat(ReferenceData referenceData, ZoneId zone) {
        this.zone = zone;
        fields.addAll(STANDARD);
        int lastActivityBy = DealField.inAnswerOrder().indexOf(DealField.LAST_ACTIVITY_BY);
        for (ParentType parentType : referenceData.parentTypes()) {
            fields.add(lastActivityBy, new AnswerField.Parent(parentType));
            lastActivityBy++;
        }
        for (UserField userField : referenceData.userFields()) {
            fields.add(new AnswerField.User(userField));
        }
    }

    /**
     * Writes a deal.
     *
     * @param deal the deal
     * @return its fields by wire name, in the order of {@code crm.deal.get}
     */
    public Map<String, @Nullable Object> write(Deal deal) {
        return new Answer(deal, zone, fields);
    }

    /**
     * Writes some fields of deals.
     *
     * @param names the wire names, in the order of the answer; those that no answer shows are left out
     * @return gives the fields of a deal by wire name
     */
    public Function<Deal, Map<String, @Nullable Object>> selecting(List<String> names) {
        Map<String, AnswerField> byName =
                fields.stream().collect(Collectors.toMap(field -> field.name().getValue(), Function.identity()));
        List<AnswerField> selected =
                names.stream().map(byName::get).filter(Objects::nonNull).toList();
        return deal -> new Answer(deal, zone, selected);
    }

    /** A deal in an answer. */
    private static final class Answer extends StreamedObject {

        private final Deal deal;
        private final ZoneId zone;
        private final List<AnswerField> fields;

        Answer(Deal deal, ZoneId zone, List<AnswerField> fields) {
            this.deal = deal;
            this.zone = zone;
            this.fields = fields;
        }

        @Override
        protected void writeFields(JsonGenerator generator) throws IOException {
            WireText text = new WireText();
            for (AnswerField field : fields) {
                generator.writeFieldName(field.name());
                field.write(deal, zone, text, generator);
            }
        }

        @Override
        protected Map<String, @Nullable Object> makeFields() {
            Map<String, @Nullable Object> made = new LinkedHashMap<>();
            for (AnswerField field : fields) {
                made.put(field.name().getValue(), field.value(deal, zone));
            }
            return made;
        }
    }
}
