package dev.sdelka.example.validation;

import dev.sdelka.deal.DealRules;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.validation.Violation;

public final class ValidationExample {

    public static void main(String[] args) {
        NewDeal newDeal = NewDeal.builder()
                .title("Office chairs")
                .stageId("NO_SUCH_STAGE")
                .probability(150)
                .field("OPPORTUNITY", "a lot")
                .build();
        for (Violation violation : DealRules.check(newDeal, ReferenceData.defaults())) {
            System.out.println(violation.code() + ": " + violation.message());
        }
    }
}
