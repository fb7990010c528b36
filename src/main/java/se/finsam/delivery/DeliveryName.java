package se.finsam.delivery;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;
import se.finsam.member.KnownNames;
import se.finsam.member.Member;
import se.finsam.member.Members;
import se.finsam.member.Period;

/** Reads what a delivery is about from its folder and its name: {@code hoglandet/deltagare_2023K4.csv}. */
final class DeliveryName {

    private static final Pattern NAME = Pattern.compile("(.+)_([^_.]+)((?:\\.[^.]+)+)");
    private static final String RENAME = "Döp om filen och lämna den igen.";

    private final Members members;
    private final Datasets datasets;

    DeliveryName(Members members, Datasets datasets) {
        this.members = members;
        this.datasets = datasets;
    }

    /**
     * What a name tells.
     *
     * @param key null where the folder or the name cannot be read
     * @param findings all that is wrong with folder and name
     */
    record Reading(@Nullable DeliveryKey key, List<Finding> findings) {}

    Reading read(String folder, String fileName) {
        List<Finding> findings = new ArrayList<>();
        Optional<Member> member = members.find(folder);
        if (member.isEmpty()) {
            findings.add(Finding.ofFile(
                    FindingCode.FORBUND_UNKNOWN,
                    "Mappen %s är inget anmält förbund. Anmälda förbund (mest lika först): %s."
                            .formatted(folder, String.join(", ", KnownNames.nearestFirst(folder, members.ids()))),
                    "Flytta filen till förbundets mapp, eller anmäl förbundet med en fil under jobs/members."));
        }
        Matcher name = NAME.matcher(Normalizer.normalize(fileName, Normalizer.Form.NFC));
        Optional<ContentKind> kind = name.matches() ? kind(name.group(3)) : Optional.empty();
        if (!name.matches() || (kind.isEmpty() && !name.group(3).equalsIgnoreCase(".csv"))) {
            findings.add(unreadable(
                    "Namnet %s går inte att läsa. Det ska vara <dataset>_<period>.csv, till exempel %s_2023K4.csv."
                            .formatted(fileName, datasets.names().get(0))));
            return new Reading(null, findings);
        }
        kind.ifPresent(other -> findings.add(
                Finding.ofFile(FindingCode.NOT_CSV, "%s är %s.".formatted(fileName, other.words()), other.nextStep())));
        Optional<Dataset> dataset = dataset(name.group(1), findings);
        Optional<Period> period = dataset.flatMap(known -> period(known, name.group(2), findings));
        return new Reading(key(member, dataset, period), findings);
    }

    private static @Nullable DeliveryKey key(
            Optional<Member> member, Optional<Dataset> dataset, Optional<Period> period) {
        return member.isEmpty() || dataset.isEmpty() || period.isEmpty()
                ? null
                : new DeliveryKey(
                        member.get().id(), dataset.get().name(), period.get().code());
    }

    /** A file is what its last ending says, or the one before it: {@code .csv.zip}. */
    private static Optional<ContentKind> kind(String endings) {
        return ContentKind.ofEnding(endings.substring(endings.lastIndexOf('.') + 1));
    }

    private Optional<Dataset> dataset(String name, List<Finding> findings) {
        Optional<Dataset> dataset = datasets.find(name);
        if (dataset.isEmpty()) {
            findings.add(
                    unreadable("Namnet börjar med %s, som inte är något dataset. De som tas emot (mest lika först): %s."
                            .formatted(name, String.join(", ", KnownNames.nearestFirst(name, datasets.names())))));
        }
        return dataset;
    }

    private static Optional<Period> period(Dataset dataset, String code, List<Finding> findings) {
        Optional<Period> period =
                Period.parse(code).filter(parsed -> dataset.frequency().fits(parsed));
        if (period.isEmpty()) {
            findings.add(unreadable("Namnet slutar med %s, som inte är en period för %s. Perioden ska vara ett %s."
                    .formatted(code, dataset.name(), dataset.frequency().words())));
        }
        return period;
    }

    private static Finding unreadable(String message) {
        return Finding.ofFile(FindingCode.NAME_UNREADABLE, message, RENAME);
    }
}
