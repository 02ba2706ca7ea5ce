package dev.sdelka.testkit.arbitrary;

import dev.sdelka.access.AccessPolicy;
import dev.sdelka.access.Actor;
import dev.sdelka.access.UserDirectory;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealChanges;
import dev.sdelka.deal.DealContact;
import dev.sdelka.deal.DealQuery;
import dev.sdelka.deal.DescribedDeal;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.deal.NewDealContact;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.Category;
import dev.sdelka.directory.CategoryChanges;
import dev.sdelka.directory.Currency;
import dev.sdelka.directory.NewStatus;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.SmartProcess;
import dev.sdelka.directory.SmartProcessInput;
import dev.sdelka.directory.Status;
import dev.sdelka.directory.StatusChanges;
import dev.sdelka.event.CrmEvent;
import dev.sdelka.field.FileReference;
import dev.sdelka.field.FileValue;
import dev.sdelka.field.Money;
import dev.sdelka.field.ParentType;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OrderBindingInput;
import dev.sdelka.product.NewProductRow;
import dev.sdelka.product.ProductRow;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.query.SortOrder;
import dev.sdelka.query.TextPattern;
import dev.sdelka.userfield.EnumerationItem;
import dev.sdelka.userfield.Label;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldDisplay;
import dev.sdelka.userfield.UserFieldInput;
import dev.sdelka.userfield.UserFieldLabels;
import java.time.Clock;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;

/**
 * All arbitraries of this package by type: with {@code @Domain(CrmDomain.class)} on a test class, {@code @ForAll Deal} and the like are
 * filled in, each by {@code any()} of the class that has its name in the plural. Deals are those of {@link ReferenceDataSets#typical}; a {@code Filter} and a {@code Query} are
 * over bindings of orders. The types of the JDK keep their usual arbitraries, but for {@code Clock}.
 */
@Domain(DomainContext.Global.class)
public class CrmDomain extends DomainContextBase {

    /** Made by jqwik. */
    public CrmDomain() {}

    @Provide
    Arbitrary<AccessPolicy> accessPolicies() {
        return AccessPolicies.any();
    }

    @Provide
    Arbitrary<Actor> actors() {
        return Actors.any();
    }

    @Provide
    Arbitrary<UserDirectory> userDirectories() {
        return UserDirectories.any();
    }

    @Provide
    Arbitrary<Deal> deals() {
        return Deals.any();
    }

    @Provide
    Arbitrary<DealChanges> dealChangeSets() {
        return DealChangeSets.any();
    }

    @Provide
    Arbitrary<DealContact> dealContacts() {
        return DealContacts.any();
    }

    @Provide
    Arbitrary<DealQuery> dealQueries() {
        return DealQueries.any();
    }

    @Provide
    Arbitrary<NewDeal> newDeals() {
        return NewDeals.any();
    }

    @Provide
    Arbitrary<NewDealContact> newDealContacts() {
        return NewDealContacts.any();
    }

    @Provide
    Arbitrary<DescribedDeal> describedDeals() {
        return DescribedDeals.any();
    }

    @Provide
    Arbitrary<StageChange> stageChanges() {
        return StageChanges.any();
    }

    @Provide
    Arbitrary<Category> categories() {
        return Categories.any();
    }

    @Provide
    Arbitrary<CategoryChanges> categoryChangeSets() {
        return CategoryChangeSets.any();
    }

    @Provide
    Arbitrary<Currency> currencies() {
        return Currencies.any();
    }

    @Provide
    Arbitrary<NewStatus> newStatuses() {
        return NewStatuses.any();
    }

    @Provide
    Arbitrary<ReferenceData> referenceDataSets() {
        return ReferenceDataSets.any();
    }

    @Provide
    Arbitrary<SmartProcess> smartProcesses() {
        return SmartProcesses.any();
    }

    @Provide
    Arbitrary<SmartProcessInput> smartProcessInputs() {
        return SmartProcessInputs.any();
    }

    @Provide
    Arbitrary<Status> statuses() {
        return Statuses.any();
    }

    @Provide
    Arbitrary<StatusChanges> statusChangeSets() {
        return StatusChangeSets.any();
    }

    @Provide
    Arbitrary<CrmEvent> crmEvents() {
        return CrmEvents.any();
    }

    @Provide
    Arbitrary<FileReference> fileReferences() {
        return FileReferences.any();
    }

    @Provide
    Arbitrary<FileValue> fileValues() {
        return FileValues.any();
    }

    @Provide
    Arbitrary<Money> moneys() {
        return Moneys.any();
    }

    @Provide
    Arbitrary<ParentType> parentTypes() {
        return ParentTypes.any();
    }

    @Provide
    Arbitrary<OrderBinding> orderBindings() {
        return OrderBindings.any();
    }

    @Provide
    Arbitrary<OrderBindingInput> orderBindingInputs() {
        return OrderBindingInputs.any();
    }

    @Provide
    Arbitrary<NewProductRow> newProductRows() {
        return NewProductRows.any();
    }

    @Provide
    Arbitrary<ProductRow> productRows() {
        return ProductRows.any();
    }

    @Provide
    Arbitrary<Filter> filters() {
        return Filters.any();
    }

    @Provide
    Arbitrary<Query> queries() {
        return Queries.any();
    }

    @Provide
    Arbitrary<SortOrder> sortOrders() {
        return SortOrders.any();
    }

    @Provide
    Arbitrary<TextPattern> textPatterns() {
        return TextPatterns.any();
    }

    @Provide
    Arbitrary<EnumerationItem> enumerationItems() {
        return EnumerationItems.any();
    }

    @Provide
    Arbitrary<Label> labels() {
        return Labels.any();
    }

    @Provide
    Arbitrary<UserField> userFields() {
        return UserFields.any();
    }

    @Provide
    Arbitrary<UserFieldDisplay> userFieldDisplays() {
        return UserFieldDisplays.any();
    }

    @Provide
    Arbitrary<UserFieldInput> userFieldInputs() {
        return UserFieldInputs.any();
    }

    @Provide
    Arbitrary<UserFieldLabels> userFieldLabelSets() {
        return UserFieldLabelSets.any();
    }

    @Provide
    Arbitrary<NewDealSample> newDealsInOrder() {
        return NewDeals.valid(ReferenceDataSets.typical());
    }

    @Provide
    Arbitrary<InvalidNewDeal> newDealsWithMistakes() {
        return NewDeals.invalid(ReferenceDataSets.typical());
    }

    @Provide
    Arbitrary<Clock> clocks() {
        return Clocks.any();
    }
}
