package se.finsam.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.finsam.archive.Archive;
import se.finsam.archive.DeliveryHistory;
import se.finsam.archive.DeliveryLine;
import se.finsam.archive.Journal;
import se.finsam.dataset.HeaderAliases;
import se.finsam.delivery.ContentHash;
import se.finsam.delivery.DeliveryJudge;
import se.finsam.delivery.Finding;
import se.finsam.delivery.Inbox;
import se.finsam.home.HomeFolders;
import se.finsam.intake.Intake;
import se.finsam.intake.JournalReplay;
import se.finsam.member.ConfigurationException;
import se.finsam.member.InstallationSettings;
import se.finsam.member.Members;
import se.finsam.publish.Editions;
import se.finsam.publish.Publisher;
import se.finsam.publish.ReportSettings;
import se.finsam.receipt.Receipts;
import se.finsam.warehouse.Declarations;
import se.finsam.warehouse.Warehouse;

/** All that a run works with, open from its start to its end. Who opens one holds the lock on the home. */
public record Night(
        NightSettings settings,
        Members members,
        Journal journal,
        Warehouse warehouse,
        Declarations declarations,
        Inbox inbox,
        Intake intake,
        JudgingReader judging,
        JournalReplay replay,
        Receipts receipts,
        Publisher publisher,
        AfterEdition afterEdition,
        Progress progress)
        implements AutoCloseable {

    /** Reads what is configured, then opens what is written. */
    public static Night open(NightSettings settings, Progress progress) throws IOException {
        Members members = Members.read(settings.membersFolder());
        InstallationSettings installation = InstallationSettings.read(settings.settingsFile());
        HeaderAliases.check(members, settings.datasets());
        Declarations declarations = new Declarations(
                members, new ReferenceFiles(settings.referenceFolder(), members).read(), settings.datasets());
        Inbox inbox = new Inbox(settings.inbox(), members, settings.datasets());
        HomeFolders.prepare(settings.home());
        Journal journal = Journal.open(settings.home());
        checkKind(journal, inbox, settings);
        HomeFolders.clear(settings.home());
        Warehouse warehouse = Warehouse.open(settings.home().warehouseDatabase(), settings.datasets());
        Archive archive = new Archive(settings.home());
        DeliveryHistory history = new DeliveryHistory(journal.lines(DeliveryLine.class), judgedBy(settings, members));
        Intake intake = new Intake(archive, journal, history, warehouse, inbox.isExample());
        return new Night(
                settings,
                members,
                journal,
                warehouse,
                declarations,
                inbox,
                intake,
                new JudgingReader(inbox, intake, new DeliveryJudge(settings.datasets(), members), progress),
                new JournalReplay(archive, journal, warehouse, settings.datasets()),
                new Receipts(settings.home(), members),
                new Publisher(
                        warehouse,
                        declarations,
                        journal,
                        new Editions(settings.home()),
                        installation.editionsKept(),
                        new ReportSettings(
                                installation.smallNumbersBelow(), installation.imprint(), settings.period())),
                new AfterEdition(installation.afterEdition(), journal, settings.home(), progress),
                progress);
    }

    /** How members write their files is a rule too: where it changes, what was rejected may be right. */
    private static String judgedBy(NightSettings settings, Members members) {
        String writing = members.all().stream()
                .map(member -> member.id() + member.dialect() + member.notPersonalNumbers())
                .collect(Collectors.joining());
        String rules = settings.version() + settings.datasets() + writing;
        return ContentHash.of(rules.getBytes(StandardCharsets.UTF_8));
    }

    /** What shows between some deliveries and others that the warehouse has, by the number of the delivery that shows it. */
    Map<Long, List<Finding>> warnings(List<DeliveryLine> deliveries) {
        warehouse.declare(declarations);
        return warehouse.warnings(deliveries);
    }

    /** Constructed and real deliveries never meet in one home. */
    private static void checkKind(Journal journal, Inbox inbox, NightSettings settings) {
        boolean isExample = journal.isExample().orElse(inbox.isExample());
        if (isExample != inbox.isExample()) {
            throw new ConfigurationException(
                    "the home %s has taken in %s deliveries, and the inbox %s holds %s ones (%s %s); name another home with --home DIR"
                            .formatted(
                                    settings.home().root(),
                                    isExample ? "constructed" : "real",
                                    settings.inbox(),
                                    inbox.isExample() ? "constructed" : "real",
                                    Inbox.EXAMPLE_MARK,
                                    inbox.isExample() ? "is there" : "is not there"));
        }
    }

    @Override
    public void close() {
        try (warehouse) {
            judging.close();
        }
    }
}
