package se.finsam.delivery;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;
import se.finsam.member.KnownNames;
import se.finsam.member.Members;
import se.finsam.member.Period;

/** Reads what a delivery is about from its folder and its name: {@code hoglandet/deltagare_2023K4.csv}. */
final class DeliveryName {

    private static final Pattern NAME = Pattern.compile("(?i)(.+)_([^_]+)\\.csv");
    private static final String RENAME = "Döp om filen och lämna den igen.";

    private final Members members;
    private final Datasets datasets;

    DeliveryName(Members members, Datasets datasets) {
        this.members = members;
        this.datasets = datasets;
    }

    /** A key, or the finding that says why there is none. */
    record Reading(Optional<DeliveryKey> key, Optional<Finding> finding) {}

    Reading read(String folder, String fileName) {
        if (members.find(folder).isEmpty()) {
            return refused(Finding.ofFile(
                    FindingCode.FORBUND_UNKNOWN,
                    "Mappen %s är inget anmält förbund. Anmälda förbund (mest lika först): %s."
                            .formatted(folder, String.join(", ", KnownNames.nearestFirst(folder, members.ids()))),
                    "Flytta filen till förbundets mapp, eller anmäl förbundet med en fil under jobs/members."));
        }
        Matcher name = NAME.matcher(Normalizer.normalize(fileName, Normalizer.Form.NFC));
        if (!name.matches()) {
            return refused(unreadable(
                    "Namnet %s går inte att läsa. Det ska vara <dataset>_<period>.csv, till exempel %s_2023K4.csv."
                            .formatted(fileName, datasets.names().get(0))));
        }
        return read(members.find(folder).orElseThrow().id(), name.group(1), name.group(2));
    }

    private Reading read(String forbund, String datasetName, String periodCode) {
        Optional<Dataset> dataset = datasets.find(datasetName);
        if (dataset.isEmpty()) {
            return refused(
                    unreadable("Namnet börjar med %s, som inte är något dataset. De som tas emot (mest lika först): %s."
                            .formatted(
                                    datasetName,
                                    String.join(", ", KnownNames.nearestFirst(datasetName, datasets.names())))));
        }
        Optional<Period> period = Period.parse(periodCode)
                .filter(parsed -> dataset.get().frequency().fits(parsed));
        return period.map(parsed -> new Reading(
                        Optional.of(new DeliveryKey(forbund, dataset.get().name(), parsed.code())), Optional.empty()))
                .orElseGet(() -> refused(
                        unreadable("Namnet slutar med %s, som inte är en period för %s. Perioden ska vara ett %s."
                                .formatted(
                                        periodCode,
                                        dataset.get().name(),
                                        dataset.get().frequency().words()))));
    }

    private static Reading refused(Finding finding) {
        return new Reading(Optional.empty(), Optional.of(finding));
    }

    private static Finding unreadable(String message) {
        return Finding.ofFile(FindingCode.NAME_UNREADABLE, message, RENAME);
    }
}
