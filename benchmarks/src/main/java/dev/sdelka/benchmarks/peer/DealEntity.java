package dev.sdelka.benchmarks.peer;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A deal as an entity. */
@Entity
@Table(name = "deal")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class DealEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    String title;

    @Nullable
    String typeId;

    int categoryId;

    String stageId;

    String stageSemanticId;

    boolean isNew;

    boolean isRecurring;

    boolean isReturnCustomer;

    boolean isRepeatedApproach;

    @Nullable
    Integer probability;

    String currencyId;

    @Convert(converter = Converters.Money.class)
    BigDecimal opportunity;

    boolean isManualOpportunity;

    @Convert(converter = Converters.Money.class)
    BigDecimal taxValue;

    @Nullable
    Long companyId;

    @Nullable
    Long contactId;

    @Nullable
    Long quoteId;

    @Convert(converter = Converters.Day.class)
    @Nullable
    LocalDate begindate;

    @Convert(converter = Converters.Day.class)
    @Nullable
    LocalDate closedate;

    boolean opened;

    boolean closed;

    @Nullable
    String comments;

    long assignedById;

    long createdById;

    long modifyById;

    long movedById;

    @Convert(converter = Converters.Moment.class)
    Instant dateCreate;

    @Convert(converter = Converters.Moment.class)
    Instant dateModify;

    @Convert(converter = Converters.Moment.class)
    Instant movedTime;

    @Nullable
    String sourceId;

    @Nullable
    String sourceDescription;

    @Nullable
    Long leadId;

    @Nullable
    String additionalInfo;

    @Nullable
    String locationId;

    @Nullable
    String originatorId;

    @Nullable
    String originId;

    @Nullable
    String utmSource;

    @Nullable
    String utmMedium;

    @Nullable
    String utmCampaign;

    @Nullable
    String utmContent;

    @Nullable
    String utmTerm;

    @Convert(converter = Converters.Moment.class)
    Instant lastActivityTime;

    long lastActivityBy;

    @Convert(converter = Converters.Parents.class)
    Map<Integer, Long> parentIds = Map.of();

    @Convert(converter = Converters.UserFields.class)
    Map<String, Object> userFields = Map.of();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "deal_contact", joinColumns = @JoinColumn(name = "deal_id"))
    @BatchSize(size = Peer.PAGE)
    Set<ContactLink> contacts = new HashSet<>();

    /** The values of a deal, without its id. */
    static DealEntity of(Deal deal) {
        DealEntity entity = new DealEntity();
        entity.title = deal.title();
        entity.typeId = deal.text(DealField.TYPE_ID);
        entity.categoryId = (int) deal.number(DealField.CATEGORY_ID);
        entity.stageId = String.valueOf(deal.text(DealField.STAGE_ID));
        entity.stageSemanticId = String.valueOf(deal.text(DealField.STAGE_SEMANTIC_ID));
        entity.isNew = Boolean.TRUE.equals(deal.value(DealField.IS_NEW));
        entity.isRecurring = Boolean.TRUE.equals(deal.value(DealField.IS_RECURRING));
        entity.isReturnCustomer = Boolean.TRUE.equals(deal.value(DealField.IS_RETURN_CUSTOMER));
        entity.isRepeatedApproach = Boolean.TRUE.equals(deal.value(DealField.IS_REPEATED_APPROACH));
        entity.probability =
                deal.has(DealField.PROBABILITY) ? (Integer) (int) deal.number(DealField.PROBABILITY) : null;
        entity.currencyId = String.valueOf(deal.text(DealField.CURRENCY_ID));
        entity.opportunity = deal.opportunity();
        entity.isManualOpportunity = Boolean.TRUE.equals(deal.value(DealField.IS_MANUAL_OPPORTUNITY));
        entity.taxValue = deal.taxValue();
        entity.companyId = (Long) deal.value(DealField.COMPANY_ID);
        entity.contactId = (Long) deal.value(DealField.CONTACT_ID);
        entity.quoteId = (Long) deal.value(DealField.QUOTE_ID);
        entity.begindate = (LocalDate) deal.value(DealField.BEGINDATE);
        entity.closedate = (LocalDate) deal.value(DealField.CLOSEDATE);
        entity.opened = Boolean.TRUE.equals(deal.value(DealField.OPENED));
        entity.closed = Boolean.TRUE.equals(deal.value(DealField.CLOSED));
        entity.comments = deal.text(DealField.COMMENTS);
        entity.assignedById = deal.number(DealField.ASSIGNED_BY_ID);
        entity.createdById = deal.number(DealField.CREATED_BY_ID);
        entity.modifyById = deal.number(DealField.MODIFY_BY_ID);
        entity.movedById = deal.number(DealField.MOVED_BY_ID);
        entity.dateCreate = deal.dateCreate();
        entity.dateModify = deal.dateModify();
        entity.movedTime = deal.movedTime();
        entity.sourceId = deal.text(DealField.SOURCE_ID);
        entity.sourceDescription = deal.text(DealField.SOURCE_DESCRIPTION);
        entity.leadId = (Long) deal.value(DealField.LEAD_ID);
        entity.additionalInfo = deal.text(DealField.ADDITIONAL_INFO);
        entity.locationId = deal.text(DealField.LOCATION_ID);
        entity.originatorId = deal.text(DealField.ORIGINATOR_ID);
        entity.originId = deal.text(DealField.ORIGIN_ID);
        entity.utmSource = deal.text(DealField.UTM_SOURCE);
        entity.utmMedium = deal.text(DealField.UTM_MEDIUM);
        entity.utmCampaign = deal.text(DealField.UTM_CAMPAIGN);
        entity.utmContent = deal.text(DealField.UTM_CONTENT);
        entity.utmTerm = deal.text(DealField.UTM_TERM);
        entity.lastActivityTime = deal.lastActivityTime();
        entity.lastActivityBy = deal.number(DealField.LAST_ACTIVITY_BY);
        entity.parentIds = deal.parentIds();
        entity.userFields = deal.userFields();
        deal.contacts().forEach(contact -> entity.contacts.add(ContactLink.of(contact)));
        return entity;
    }
}
