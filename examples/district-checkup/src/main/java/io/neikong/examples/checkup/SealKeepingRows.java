package io.neikong.examples.checkup;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.neikong.checkup.Checkup;
import io.neikong.control.Control;
import io.neikong.finance.seal.CompleteSetInNoOneHand;
import io.neikong.finance.seal.Custody;
import io.neikong.finance.seal.CustodyHandedOver;
import io.neikong.finance.seal.CustodyUnbroken;
import io.neikong.finance.seal.InForceWhenUsed;
import io.neikong.finance.seal.InstrumentSet;
import io.neikong.finance.seal.LossReported;
import io.neikong.finance.seal.PlacedSealUse;
import io.neikong.finance.seal.SealCustody;
import io.neikong.finance.seal.SealHandovers;
import io.neikong.finance.seal.SealLife;
import io.neikong.finance.seal.SealUseInLife;
import io.neikong.finance.seal.SpecimenChange;
import io.neikong.finance.seal.SpecimenUpdated;
import io.neikong.finance.seal.StoppedSealDisposed;
import io.neikong.finance.seal.TakenOutAndReturned;
import io.neikong.finance.seal.TakingOut;
import io.neikong.finance.seal.UsedWhereTakenTo;
import io.neikong.party.Approval;
import io.neikong.party.Identities;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Seals and other payment instruments: their life, their keepers, where they went, and the specimens with the bank. */
final class SealKeepingRows {

    private static final Map<String, SealLife.Disposal.Kind> DISPOSALS = Map.of(
            "returned", SealLife.Disposal.Kind.RETURNED,
            "sealed", SealLife.Disposal.Kind.SEALED,
            "destroyed", SealLife.Disposal.Kind.DESTROYED);

    private final District district;
    private final DataFolder folder;

    SealKeepingRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files and columns that are there. */
    void addTo(Checkup checkup) {
        Map<String, SealLife> lives = lives();
        List<Control<SealLife>> lifeControls = lifeControls();
        if (!lifeControls.isEmpty()) {
            checkup.examine("seals", lives.values().stream(), lifeControls);
        }
        if (folder.has(Table.SEALS, Table.SEAL_USES)) {
            checkup.examine(
                    "seal_uses_in_force",
                    new SealRows(district)
                            .uses()
                            .map(use -> new SealUseInLife(use, use.seal() == null ? null : lives.get(use.seal()))),
                    List.of(new InForceWhenUsed()));
        }
        if (folder.has(Table.SEAL_CUSTODY)) {
            addCustody(checkup, lives);
        }
        if (folder.has(Table.SEAL_TAKEOUTS)) {
            addTakingOut(checkup);
        }
        if (folder.has(Table.SPECIMEN_CHANGES)) {
            checkup.examine(
                    "specimen_changes",
                    folder.rows(Table.SPECIMEN_CHANGES).map(this::specimenChange),
                    List.of(new SpecimenUpdated(WorkingCalendar.china(), district.policy())));
        }
    }

    private List<Control<SealLife>> lifeControls() {
        List<Control<SealLife>> controls = new ArrayList<>();
        if (folder.hasColumn(Table.SEALS, "disposal")) {
            controls.add(new StoppedSealDisposed(WorkingCalendar.china()));
        }
        if (folder.hasColumn(Table.SEALS, "lost_at")) {
            controls.add(new LossReported(WorkingCalendar.china()));
        }
        return controls;
    }

    private Map<String, SealLife> lives() {
        ListMultimap<String, SealLife.Witness> witnesses =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(
                Table.SEAL_DESTRUCTIONS,
                row -> witnesses.put(
                        row.required("seal"),
                        new SealLife.Witness(district.knownPerson(row, "person"), row.text("department"))));
        Map<String, SealLife> lives = new TreeMap<>();
        folder.forEach(Table.SEALS, row -> {
            String seal = row.required("seal");
            row.validity("activated_at", "stopped_at");
            row.validity("activated_at", "lost_at");
            lives.put(
                    seal,
                    new SealLife(
                            seal,
                            row.moment("activated_at"),
                            row.moment("stopped_at"),
                            disposal(row, witnesses.get(seal)),
                            loss(row),
                            district.asOf()));
        });
        return lives;
    }

    private static SealLife.@Nullable Disposal disposal(Row row, List<SealLife.Witness> witnesses) {
        return row.text("disposal") == null
                ? null
                : new SealLife.Disposal(row.word("disposal", DISPOSALS), row.day("disposed_on"), witnesses);
    }

    private static SealLife.@Nullable Loss loss(Row row) {
        Instant lostAt = row.instant("lost_at");
        return lostAt == null
                ? null
                : new SealLife.Loss(
                        lostAt,
                        row.instant("bank_told_at"),
                        row.instant("superior_told_at"),
                        row.instant("finance_told_at"));
    }

    private void addCustody(Checkup checkup, Map<String, SealLife> lives) {
        List<Custody> custodies = custodies();
        if (folder.has(Table.PAYMENT_INSTRUMENTS)) {
            checkup.examine(
                    "payment_instruments", instrumentSets(custodies).stream(), List.of(new CompleteSetInNoOneHand()));
        }
        ImmutableListMultimap<String, Custody> bySeal = Multimaps.index(custodies, Custody::instrument);
        TreeSet<String> seals = new TreeSet<>(bySeal.keySet());
        seals.addAll(lives.keySet());
        List<SealCustody> kept = seals.stream()
                .map(seal -> new SealCustody(seal, inUse(lives.get(seal)), bySeal.get(seal), district.asOf()))
                .toList();
        checkup.examine("seal_custody", kept.stream(), List.of(new CustodyUnbroken()));
        if (folder.has(Table.SEAL_HANDOVERS)) {
            ListMultimap<String, SealHandovers.Handover> handovers =
                    MultimapBuilder.hashKeys().arrayListValues().build();
            folder.forEach(Table.SEAL_HANDOVERS, row -> handovers.put(row.required("seal"), handover(row)));
            checkup.examine(
                    "seal_handovers",
                    kept.stream().map(custody -> new SealHandovers(custody, handovers.get(custody.seal()))),
                    List.of(new CustodyHandedOver()));
        }
    }

    /** A seal that is lost is in nobody's keeping any more. */
    private static Validity inUse(@Nullable SealLife life) {
        if (life == null) {
            return Validity.ALWAYS;
        }
        Instant end = Stream.of(
                        life.stoppedAt(),
                        life.loss() == null ? null : life.loss().lostAt())
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
        return new Validity(life.activatedAt(), end);
    }

    private List<Custody> custodies() {
        Identities identities = district.identities();
        List<Custody> custodies = new ArrayList<>();
        folder.forEach(Table.SEAL_CUSTODY, row -> {
            String seal = row.required("seal");
            String person = district.person(row, "person");
            String account = row.text("account");
            if (person != null && account != null) {
                throw row.unusable("account", "expected a person or an account, but there are both");
            }
            custodies.addAll(
                    account == null
                            ? List.of(new Custody(seal, person, row.validity()))
                            : Custody.byAccount(seal, account, identities, row.validity()));
        });
        return custodies;
    }

    private List<InstrumentSet> instrumentSets(List<Custody> custodies) {
        ListMultimap<String, InstrumentSet.Instrument> instruments =
                MultimapBuilder.treeKeys().arrayListValues().build();
        folder.forEach(
                Table.PAYMENT_INSTRUMENTS,
                row -> instruments.put(
                        row.required("channel"),
                        new InstrumentSet.Instrument(
                                row.required("part"), row.required("instrument"), row.validity())));
        return instruments.keySet().stream()
                .map(channel -> {
                    List<InstrumentSet.Instrument> parts = instruments.get(channel);
                    return new InstrumentSet(
                            channel,
                            parts,
                            custodies.stream()
                                    .filter(custody -> parts.stream()
                                            .anyMatch(part -> part.instrument().equals(custody.instrument())))
                                    .toList(),
                            district.asOf());
                })
                .toList();
    }

    private SealHandovers.Handover handover(Row row) {
        return new SealHandovers.Handover(
                district.person(row, "outgoing"),
                district.person(row, "incoming"),
                district.person(row, "supervisor"),
                row.day("handed_over_on"));
    }

    private void addTakingOut(Checkup checkup) {
        List<TakingOut> takenOut = folder.all(Table.SEAL_TAKEOUTS, this::takingOut);
        checkup.examine("seal_takeouts", takenOut.stream(), List.of(new TakenOutAndReturned()));
        if (folder.hasColumn(Table.SEAL_USES, "place")) {
            Map<String, List<TakingOut>> bySeal = takenOut.stream()
                    .filter(one -> one.seal() != null)
                    .collect(Collectors.groupingBy(one -> String.valueOf(one.seal())));
            checkup.examine(
                    "seal_uses_outside",
                    new SealRows(district)
                            .uses()
                            .map(use -> new PlacedSealUse(
                                    use, use.seal() == null ? takenOut : bySeal.getOrDefault(use.seal(), List.of()))),
                    List.of(new UsedWhereTakenTo()));
        }
    }

    private TakingOut takingOut(Row row) {
        return new TakingOut(
                row.required("takeout"),
                row.text("seal"),
                Stream.of("section_head", "leader")
                        .flatMap(who -> approval(row, who))
                        .toList(),
                Stream.of("carrier", "companion")
                        .map(who -> district.person(row, who))
                        .filter(Objects::nonNull)
                        .toList(),
                row.text("place"),
                row.instant("taken_out_at"),
                row.day("due_on"),
                row.instant("returned_at"),
                district.asOf());
    }

    private Stream<Approval> approval(Row row, String who) {
        String person = district.person(row, who);
        return person == null ? Stream.of() : Stream.of(new Approval(person, row.instant(who + "_approved_at"), null));
    }

    private SpecimenChange specimenChange(Row row) {
        return new SpecimenChange(
                row.required("change"),
                row.text("account"),
                row.day("changed_on"),
                row.day("updated_on"),
                district.asOf());
    }
}
