package dev.sdelka.rest.permission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.access.AccessScope;
import dev.sdelka.access.DealAction;
import dev.sdelka.access.ShopRole;
import dev.sdelka.storage.memory.MemoryStorage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/**
 * What a policy denies cannot be read and cannot be changed, by any method, in any words. A deal is hidden from an actor who may neither read nor change nor
 * delete it. Not held for leaks:
 *
 * <ul>
 *   <li>whether there is a deal of an id: {@code crm.deal.get} and its family document "Not found" and "Access denied" as two answers; an
 *       actor who may do nothing with any deal is told "Access denied" always;
 *   <li>whether a deal is in a category, in a stage, of a type or has a parent, for those who may change the settings: {@code
 *       crm.category.delete}, {@code crm.status.delete} and {@code crm.type.delete} document that these are not deleted while deals have them;
 *   <li>which orders are bound to which ids, and, for the administrator of the shop, whether there is a deal to bind to:
 *       {@code crm.orderentity.*} documents rights of its own, and asks for none to deals.
 * </ul>
 */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE) // each try fills two portals
class PermissionProperties {

    private static final Portals PORTALS = new Portals();
    private static final int DEALS = 5;
    private static final String REFUSED = "refused";
    private static final Pattern REFUSAL = Pattern.compile(
            "\\{\"error\":\"(|ACCESS_DENIED)\",\"error_description\":\"(Not found|Access denied)[.!]?\"}");
    private static final Pattern STATUS_OF_REFUSAL = Pattern.compile("^(400|403) refused$");

    @Property
    @Label("answers do not depend on what hidden deals hold")
    void answersDoNotDependOnHiddenDeals(
            @ForAll("rights") Rights rights,
            @ForAll("contents") List<Contents> left,
            @ForAll("contents") List<Contents> right,
            @ForAll("calls") List<AnyCall> calls) {
        List<Contents> other = new ArrayList<>();
        for (int i = 0; i < DEALS; i++) {
            boolean isHidden = isHidden(rights, left.get(i)) && isHidden(rights, right.get(i));
            other.add(isHidden ? alikeAsFarAsToldOf(rights, left.get(i), right.get(i)) : left.get(i));
        }
        Caller one = new Caller(PORTALS.with(left), rights);
        Caller two = new Caller(PORTALS.with(other), rights);

        for (AnyCall call : calls) {
            assertThat(one.call(call)).as("%s", call).isEqualTo(two.call(call));
        }
    }

    @Property
    @Label("answers do not depend on whether hidden deals are there, but for the two words of a single read")
    void answersDoNotDependOnWhetherHiddenDealsAreThere(
            @ForAll("rights") Rights any,
            @ForAll("contents") List<Contents> deals,
            @ForAll("calls") List<AnyCall> calls) {
        boolean binds = calls.stream()
                .anyMatch(call -> call.toString().toLowerCase(Locale.ROOT).contains("crm.orderentity"));
        ShopRole shop = binds && any.shop() == ShopRole.ADMINISTRATOR ? ShopRole.MANAGER : any.shop();
        Rights rights = new Rights(any.deals(), shop, false);
        List<Contents> all = new ArrayList<>();
        List<Long> hidden = new ArrayList<>();
        for (Contents deal : deals) {
            if (isHidden(rights, deal)) {
                hidden.add(all.size() + 1L);
            }
            boolean isShown = shop != ShopRole.NONE && isHidden(rights, deal);
            all.add(isShown ? deal.withBinding(false) : deal);
        }
        MemoryStorage full = PORTALS.with(all);
        Caller one = new Caller(full, rights);
        Caller two = new Caller(PORTALS.without(full, hidden), rights);

        for (AnyCall call : calls) {
            String with = one.call(call);
            String without = two.call(call);
            if (!rights.isBlind()) {
                with = told(with);
                without = told(without);
            }
            assertThat(with).as("%s", call).isEqualTo(without);
        }
    }

    @Property
    @Label("nothing is changed that the policy denies, and nothing is shown of a deal that may not be read")
    void nothingIsChangedOrShownThatIsDenied(
            @ForAll("rights") Rights rights,
            @ForAll("contents") List<Contents> deals,
            @ForAll("calls") List<AnyCall> calls) {
        List<Contents> marked = new ArrayList<>();
        for (Contents deal : deals) {
            marked.add(deal.withWord("secret" + (marked.size() + 1) + "x"));
        }
        UnitWatch watch = new UnitWatch(PORTALS.with(marked), rights);
        Caller caller = new Caller(watch, rights);

        for (AnyCall call : calls) {
            String answer = caller.call(call);
            assertThat(watch.denied()).as("%s", call).isEmpty();
            for (int i = 0; i < DEALS; i++) {
                if (!watch.wasReadable(i + 1)) {
                    assertThat(answer)
                            .as("%s", call)
                            .doesNotContain(marked.get(i).word());
                }
            }
        }
    }

    private static boolean isHidden(Rights rights, Contents deal) {
        return rights.hides(deal.responsible(), deal.isOpened());
    }

    /** What those may know whom the settings or the shop tell of it stays the same. */
    private static Contents alikeAsFarAsToldOf(Rights rights, Contents left, Contents right) {
        Contents other = rights.mayConfigure() ? right.withSettingsOf(left) : right;
        return rights.shop() == ShopRole.NONE ? other : other.withBinding(left.isBound());
    }

    private static String told(String answer) {
        return STATUS_OF_REFUSAL
                .matcher(REFUSAL.matcher(answer).replaceAll(REFUSED))
                .replaceAll(REFUSED);
    }

    @Provide
    Arbitrary<List<AnyCall>> calls() {
        return CallArbitraries.calls().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Rights> rights() {
        Arbitrary<AccessScope> scopes = Arbitraries.of(AccessScope.class);
        return Combinators.combine(
                        scopes,
                        scopes,
                        scopes,
                        scopes,
                        Arbitraries.of(ShopRole.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((read, add, update, delete, shop, mayConfigure, isOne) -> new Rights(
                        Map.of(
                                DealAction.READ,
                                read,
                                DealAction.ADD,
                                add,
                                DealAction.UPDATE,
                                isOne ? read : update,
                                DealAction.DELETE,
                                isOne ? read : delete),
                        shop,
                        mayConfigure));
    }

    @Provide
    Arbitrary<List<Contents>> contents() {
        return Combinators.combine(
                        Arbitraries.of(Rights.ACTOR, Rights.COLLEAGUE, Rights.STRANGER, Rights.STRANGER),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of(ParameterArbitraries.WORDS),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of("PREPARATION", "WON", "LOSE"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((responsible, isOpened, word, number, stage, inSecond, isChild, isBound) ->
                        new Contents(responsible, isOpened, word, number, stage, inSecond, isChild, isBound))
                .list()
                .ofSize(DEALS);
    }
}
