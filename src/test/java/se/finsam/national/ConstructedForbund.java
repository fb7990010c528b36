package se.finsam.national;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a constructed förbund delivers, quarter after quarter; the same each time, since it follows from its number alone. */
final class ConstructedForbund {

    private static final int INSATSER = 11;
    private static final List<String> STRUCTURAL = List.of("Samverkansforum", "Uppföljning", "Brukarråd");
    private static final String CONFERENCE = "Länskonferens";

    /** Of so many files one was never sent, as happens. */
    private static final int ONE_MISSING_OF = 400;

    private final NationalMember member;
    private final SplittableRandom random;
    private final List<ConstructedInsats> insatser;
    private final Map<String, Long> spendingInOre = new LinkedHashMap<>();
    private int visitors;

    ConstructedForbund(NationalMember member) {
        this.member = member;
        this.random = new SplittableRandom(member.number());
        this.insatser = IntStream.rangeClosed(1, INSATSER)
                .mapToObj(number -> new ConstructedInsats(
                        number == 1 ? shared() : "Insats %d.%d".formatted(member.number(), number),
                        member.municipalities(),
                        random.split()))
                .toList();
    }

    /** The insats that all förbund of a county share. */
    private String shared() {
        return "Spåret " + member.county();
    }

    /** The files of a quarter by their names, with the register of the year at its beginning; some are missing. */
    Map<String, List<String>> passQuarter(int year, int quarter) {
        Map<String, List<String>> files = new LinkedHashMap<>();
        if (quarter == 1) {
            insatser.forEach(ConstructedInsats::beginYear);
            spendingInOre.clear();
            visitors = 0;
            files.put("insatser_%d.csv".formatted(year), register());
        }
        insatser.forEach(ConstructedInsats::passQuarter);
        visitors += random.nextInt(20, 200);
        files.put("ekonomi_%dK%d.csv".formatted(year, quarter), spending());
        files.put("deltagare_%dK%d.csv".formatted(year, quarter), participants());
        files.put(
                "avslut_%dK%d.csv".formatted(year, quarter), rows("insats;kön;orsak;antal", ConstructedInsats::exits));
        files.keySet().removeIf(name -> random.nextInt(ONE_MISSING_OF) == 0);
        return files;
    }

    private List<String> rows(String header, Function<ConstructedInsats, Stream<String>> ofInsats) {
        List<String> rows = new ArrayList<>(List.of(header));
        insatser.stream().flatMap(ofInsats).forEach(rows::add);
        return rows;
    }

    private List<String> participants() {
        List<String> rows =
                rows("insats;kommun;kön;ålder;hemförbund;deltagare;nya;avslutade", ConstructedInsats::participants);
        rows.add("%s;;totalt;;;%d;;".formatted(CONFERENCE, visitors));
        return rows;
    }

    private List<String> spending() {
        List<String> rows = rows("insats;kategori;budget;prognos;utfall", ConstructedInsats::spending);
        STRUCTURAL.forEach(name -> rows.add(overall(name, "strukturövergripande")));
        rows.add(overall(CONFERENCE, "strukturövergripande"));
        rows.add(overall("", "administration"));
        rows.add(overall("", "ny verksamhet"));
        return rows;
    }

    private String overall(String insats, String category) {
        long spent = spendingInOre.merge(insats + category, 100L * random.nextInt(5_000, 400_000), Long::sum);
        return String.join(";", insats, category, "", "", ConstructedInsats.kronor(spent));
    }

    private List<String> register() {
        List<String> rows =
                new ArrayList<>(List.of("insats;inriktning;deltagarredovisning;länsgemensam insats;tidigare namn;"
                        + "insatstyp;start;slut;mål_arbete_studier"));
        for (ConstructedInsats insats : insatser) {
            String common = insats.name().equals(shared()) ? shared() : "";
            rows.add("%s;individinriktad;individer;%s;;arbetsträning;;;40".formatted(insats.name(), common));
        }
        STRUCTURAL.forEach(name -> rows.add(name + ";strukturövergripande;individer;;;utvecklingsarbete;;;"));
        rows.add(CONFERENCE + ";strukturövergripande;volym;;;utbildning och konferens;;;");
        return rows;
    }
}
