package dev.sdelka.deal;

import dev.sdelka.field.ParentType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of {@link NewDeal} and {@link DealChanges} have in common: a setter for each field that callers may set.
 * Nothing is checked here. Not thread-safe.
 *
 * @param <B> the type of the builder
 */
public abstract sealed class DealInputBuilder<B extends DealInputBuilder<B>>
        permits NewDeal.Builder, DealChanges.Builder {

    final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    DealInputBuilder() {}

    abstract B self();

    /**
     * Any field by its wire name, with a value as JSON would hold it or as the typed setters take it.
     *
     * @param name the wire name
     * @param value the value; null or the empty text for none
     * @return this
     */
    public B field(String name, @Nullable Object value) {
        fields.put(name, value);
        return self();
    }

    /**
     * The parent in a smart process.
     *
     * @param entityTypeId the number of the smart process
     * @param itemId its item
     * @return this
     */
    public B parentId(int entityTypeId, long itemId) {
        return field(ParentType.PREFIX + entityTypeId, itemId);
    }

    /**
     * What people see.
     *
     * @param title the value of {@code TITLE}
     * @return this
     */
    public B title(String title) {
        return field(DealField.TITLE.name(), title);
    }

    /**
     * The type, a status of the list {@code DEAL_TYPE}.
     *
     * @param typeId the value of {@code TYPE_ID}
     * @return this
     */
    public B typeId(String typeId) {
        return field(DealField.TYPE_ID.name(), typeId);
    }

    /**
     * The stage, a status of the category's list.
     *
     * @param stageId the value of {@code STAGE_ID}
     * @return this
     */
    public B stageId(String stageId) {
        return field(DealField.STAGE_ID.name(), stageId);
    }

    /**
     * Whether the deal is the template of a recurring one.
     *
     * @param recurring the value of {@code IS_RECURRING}
     * @return this
     */
    public B recurring(boolean recurring) {
        return field(DealField.IS_RECURRING.name(), recurring);
    }

    /**
     * Whether the customer bought before.
     *
     * @param returnCustomer the value of {@code IS_RETURN_CUSTOMER}
     * @return this
     */
    public B returnCustomer(boolean returnCustomer) {
        return field(DealField.IS_RETURN_CUSTOMER.name(), returnCustomer);
    }

    /**
     * Whether the customer asked before.
     *
     * @param repeatedApproach the value of {@code IS_REPEATED_APPROACH}
     * @return this
     */
    public B repeatedApproach(boolean repeatedApproach) {
        return field(DealField.IS_REPEATED_APPROACH.name(), repeatedApproach);
    }

    /**
     * The probability of success in percent, 0 to 100.
     *
     * @param probability the value of {@code PROBABILITY}
     * @return this
     */
    public B probability(int probability) {
        return field(DealField.PROBABILITY.name(), probability);
    }

    /**
     * The currency.
     *
     * @param currencyId the value of {@code CURRENCY_ID}
     * @return this
     */
    public B currencyId(String currencyId) {
        return field(DealField.CURRENCY_ID.name(), currencyId);
    }

    /**
     * The amount; more than two decimals are rounded half up.
     *
     * @param opportunity the value of {@code OPPORTUNITY}
     * @return this
     */
    public B opportunity(BigDecimal opportunity) {
        return field(DealField.OPPORTUNITY.name(), opportunity);
    }

    /**
     * Whether the amount is given by hand.
     *
     * @param manualOpportunity the value of {@code IS_MANUAL_OPPORTUNITY}
     * @return this
     */
    public B manualOpportunity(boolean manualOpportunity) {
        return field(DealField.IS_MANUAL_OPPORTUNITY.name(), manualOpportunity);
    }

    /**
     * The tax; more than two decimals are rounded half up.
     *
     * @param taxValue the value of {@code TAX_VALUE}
     * @return this
     */
    public B taxValue(BigDecimal taxValue) {
        return field(DealField.TAX_VALUE.name(), taxValue);
    }

    /**
     * The company.
     *
     * @param companyId the value of {@code COMPANY_ID}
     * @return this
     */
    public B companyId(long companyId) {
        return field(DealField.COMPANY_ID.name(), companyId);
    }

    /**
     * All contacts, the first one first.
     *
     * @param contactIds the value of {@code CONTACT_IDS}
     * @return this
     */
    public B contactIds(List<Long> contactIds) {
        return field(DealField.CONTACT_IDS.name(), contactIds);
    }

    /**
     * The day on which the deal begins.
     *
     * @param beginDate the value of {@code BEGINDATE}
     * @return this
     */
    public B beginDate(LocalDate beginDate) {
        return field(DealField.BEGINDATE.name(), beginDate);
    }

    /**
     * The day on which the deal is to be closed.
     *
     * @param closeDate the value of {@code CLOSEDATE}
     * @return this
     */
    public B closeDate(LocalDate closeDate) {
        return field(DealField.CLOSEDATE.name(), closeDate);
    }

    /**
     * Whether everybody may see the deal.
     *
     * @param opened the value of {@code OPENED}
     * @return this
     */
    public B opened(boolean opened) {
        return field(DealField.OPENED.name(), opened);
    }

    /**
     * A comment, with BB codes.
     *
     * @param comments the value of {@code COMMENTS}
     * @return this
     */
    public B comments(String comments) {
        return field(DealField.COMMENTS.name(), comments);
    }

    /**
     * The user who is responsible.
     *
     * @param assignedById the value of {@code ASSIGNED_BY_ID}
     * @return this
     */
    public B assignedById(long assignedById) {
        return field(DealField.ASSIGNED_BY_ID.name(), assignedById);
    }

    /**
     * The source, a status of the list {@code SOURCE}.
     *
     * @param sourceId the value of {@code SOURCE_ID}
     * @return this
     */
    public B sourceId(String sourceId) {
        return field(DealField.SOURCE_ID.name(), sourceId);
    }

    /**
     * More about the source.
     *
     * @param sourceDescription the value of {@code SOURCE_DESCRIPTION}
     * @return this
     */
    public B sourceDescription(String sourceDescription) {
        return field(DealField.SOURCE_DESCRIPTION.name(), sourceDescription);
    }

    /**
     * More about the deal.
     *
     * @param additionalInfo the value of {@code ADDITIONAL_INFO}
     * @return this
     */
    public B additionalInfo(String additionalInfo) {
        return field(DealField.ADDITIONAL_INFO.name(), additionalInfo);
    }

    /**
     * A place, a code of the portal's own.
     *
     * @param locationId the value of {@code LOCATION_ID}
     * @return this
     */
    public B locationId(String locationId) {
        return field(DealField.LOCATION_ID.name(), locationId);
    }

    /**
     * The external system that the deal comes from.
     *
     * @param originatorId the value of {@code ORIGINATOR_ID}
     * @return this
     */
    public B originatorId(String originatorId) {
        return field(DealField.ORIGINATOR_ID.name(), originatorId);
    }

    /**
     * The deal's id in the external system.
     *
     * @param originId the value of {@code ORIGIN_ID}
     * @return this
     */
    public B originId(String originId) {
        return field(DealField.ORIGIN_ID.name(), originId);
    }

    /**
     * The advertising system.
     *
     * @param utmSource the value of {@code UTM_SOURCE}
     * @return this
     */
    public B utmSource(String utmSource) {
        return field(DealField.UTM_SOURCE.name(), utmSource);
    }

    /**
     * The kind of traffic.
     *
     * @param utmMedium the value of {@code UTM_MEDIUM}
     * @return this
     */
    public B utmMedium(String utmMedium) {
        return field(DealField.UTM_MEDIUM.name(), utmMedium);
    }

    /**
     * The advertising campaign.
     *
     * @param utmCampaign the value of {@code UTM_CAMPAIGN}
     * @return this
     */
    public B utmCampaign(String utmCampaign) {
        return field(DealField.UTM_CAMPAIGN.name(), utmCampaign);
    }

    /**
     * The content of the campaign.
     *
     * @param utmContent the value of {@code UTM_CONTENT}
     * @return this
     */
    public B utmContent(String utmContent) {
        return field(DealField.UTM_CONTENT.name(), utmContent);
    }

    /**
     * The search term of the campaign.
     *
     * @param utmTerm the value of {@code UTM_TERM}
     * @return this
     */
    public B utmTerm(String utmTerm) {
        return field(DealField.UTM_TERM.name(), utmTerm);
    }
}
