package dev.sdelka.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.directory.ReferenceData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/** The catalogue against what the portal documents. */
class DealFieldTest {

    @Test
    void descriptionsAreThoseOfThePortal() throws IOException {
        List<String> described = DealFields.describe(ReferenceData.defaults()).stream()
                .map(DealFieldTest::line)
                .toList();
        assertThat(described).isEqualTo(lines("deal-fields.tsv"));
    }

    @Test
    void answersHaveTheOrderOfThePortal() throws IOException {
        assertThat(DealField.inAnswerOrder().stream().map(DealField::name)).isEqualTo(lines("deal-get-order.txt"));
    }

    @Test
    void answersShowEveryFieldButTheListOfContacts() {
        List<DealField> all = new ArrayList<>(Arrays.asList(DealField.values()));
        all.remove(DealField.CONTACT_IDS);
        assertThat(DealField.inAnswerOrder()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void linksAndUserFieldsStandWhereThePortalPutsThem() {
        List<String> names = DealFields.describe(Portal.DATA).stream()
                .map(FieldDescription::name)
                .toList();
        assertThat(names).containsSubsequence("UTM_TERM", "PARENT_ID_1220", "LAST_ACTIVITY_TIME", "LAST_ACTIVITY_BY");
        assertThat(names.subList(names.indexOf("LAST_ACTIVITY_BY") + 1, names.size()))
                .hasSize(18)
                .startsWith("UF_CRM_STRING", "UF_CRM_INTEGER")
                .endsWith("UF_CRM_1721244482250");
    }

    @Test
    void fieldsAreFoundByTheirNamesAlone() {
        for (DealField field : DealField.values()) {
            assertThat(DealField.find(field.name())).contains(field);
        }
        assertThat(DealField.find("title")).isEmpty();
        assertThat(DealField.find("UF_CRM_1")).isEmpty();
    }

    private static String line(FieldDescription field) {
        StringJoiner flags = new StringJoiner(",");
        if (field.isReadOnly()) {
            flags.add("readOnly");
        }
        if (field.isImmutable()) {
            flags.add("immutable");
        }
        if (field.isMultiple()) {
            flags.add("multiple");
        }
        if (field.isDynamic()) {
            flags.add("dynamic");
        }
        if (field.isDeprecated()) {
            flags.add("deprecated");
        }
        return String.join(
                "\t",
                field.name(),
                field.type(),
                flags.length() == 0 ? "-" : flags.toString(),
                Objects.toString(field.statusType(), "-"),
                field.settings() == null ? "-" : String.valueOf(field.settings().get("parentEntityTypeId")),
                field.title());
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream stream = DealFieldTest.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
