package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.field.FileReference;
import dev.sdelka.storage.StorageWriter;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Ids that the store gives. */
interface IdRules extends StorageUnderTest {

    /** What happens between two ids. */
    enum Step {
        /** An id is given and a deal is added under it. */
        ADD,
        /** Two deals are added in one unit. */
        ADD_TWO,
        /** An id is given and not used. */
        WASTE,
        /** A deal is added in a unit that fails. */
        FAIL,
        /** A deal comes with an id of its own. */
        RESTORE,
        /** The store is closed and opened, if that loses nothing. */
        REOPEN
    }

    @Property
    @Label("[ID-1] ids grow: each is above zero and greater than all that deals had, brought along or given")
    default void idsGrow(@ForAll @Size(max = 12) List<Step> steps, @ForAll Deal restored) throws IOException {
        long greatest = 0;
        for (Step step : steps) {
            greatest = Math.max(greatest, greatestAfter(step, restored, greatest));
        }
        long last = greatest;
        storage().write(writer -> {
            long id = add(writer, last);
            return assertThat(writer.deal(id)).isEqualTo(Samples.deal(id));
        });
    }

    /** The greatest id that a deal has after the step, or a smaller one. */
    private long greatestAfter(Step step, Deal restored, long greatest) throws IOException {
        return switch (step) {
            case ADD -> storage().write(writer -> add(writer, greatest));
            case ADD_TWO -> storage().write(writer -> add(writer, add(writer, greatest)));
            case WASTE -> storage().write(writer -> Math.min(writer.nextDealId(), greatest));
            case FAIL -> {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> storage().write(writer -> {
                            throw new IllegalArgumentException("after " + add(writer, greatest));
                        }));
                yield greatest;
            }
            case RESTORE -> {
                storage().write(writer -> writer.addDeal(restored));
                yield restored.id();
            }
            case REOPEN -> {
                if (isPersistent()) {
                    reopen();
                }
                yield greatest;
            }
        };
    }

    @Property
    @Label("[ID-1] ids of files grow: each is greater than all that files of deals had, removed ones included")
    default void fileIdsGrow(
            @ForAll("fileIds") List<Long> first, @ForAll("fileIds") List<Long> second, @ForAll boolean isRemoved)
            throws IOException {
        storage().write(writer -> writer.addDeal(withFiles(1, first)));
        storage().write(writer -> writer.updateDeal(withFiles(1, second)));
        if (isRemoved) {
            storage().write(writer -> writer.removeDeal(1));
        }
        if (isPersistent()) {
            reopen();
        }
        long greatest = Math.max(Collections.max(first), Collections.max(second));
        storage().write(writer -> {
            long one = writer.nextFileId();
            long other = writer.nextFileId();
            assertThat(one).isGreaterThan(greatest).isNotEqualTo(other);
            assertThat(other).isGreaterThan(greatest);
            return writer.addDeal(withFiles(2, List.of(Math.max(one, other))));
        });
        assertThat((long) storage().write(StorageWriter::nextFileId)).isGreaterThan(greatest + 1);
    }

    @Property
    @Label(
            "[ID-1] ids of parts grow: those of product rows and of changes of stages that came with a deal do not come again")
    default void idsOfPartsGrow(@ForAll @LongRange(min = 1, max = 1L << 60) long restored, @ForAll boolean isRemoved)
            throws IOException {
        storage().write(writer -> {
            writer.addDeal(Samples.deal(1));
            writer.addStageChange(StageChange.created(restored, Samples.deal(1)));
            return writer.replaceProductRows(1, List.of(Samples.productRow(restored, 1)));
        });
        if (isRemoved) {
            storage().write(writer -> writer.removeDeal(1));
        }
        if (isPersistent()) {
            reopen();
        }
        storage().write(writer -> {
            assertThat(writer.nextStageChangeId()).isGreaterThan(restored);
            return assertThat(writer.nextProductRowId()).isGreaterThan(restored);
        });
    }

    private static Deal withFiles(long id, List<Long> fileIds) {
        return Samples.deal(id).toBuilder()
                .userField(
                        "UF_CRM_FILE_SEVERAL",
                        fileIds.stream()
                                .map(fileId -> new FileReference(fileId, "файл.txt"))
                                .toList())
                .userField("UF_CRM_FILE", new FileReference(fileIds.get(0), "другой.txt"))
                .build();
    }

    /** Ids with room behind them. */
    @Provide
    default Arbitrary<List<Long>> fileIds() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(1, 9), Arbitraries.longs().between(1, 1L << 60))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static long add(StorageWriter writer, long greatest) {
        long first = writer.nextDealId();
        long second = writer.nextDealId();
        assertThat(first).isPositive().isGreaterThan(greatest).isNotEqualTo(second);
        assertThat(second).isGreaterThan(greatest);
        long id = Math.max(first, second);
        assertThat(writer.addDeal(Samples.deal(id))).isTrue();
        return id;
    }
}
