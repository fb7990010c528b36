package se.finsam.report;

/**
 * What a sheet of a workbook is called: its number, which makes it the only one, and as much of the table's title as there is
 * room for. An apostrophe becomes a typographic one, since the library does not double those in the names of print titles.
 */
final class SheetName {

    private static final int ROOM = 31;

    private static final String FORBIDDEN = "[\\[\\]:*?/\\\\\\p{Cc}]";

    /** The word that every förbund has in its name, where it hides the telling one. */
    private static final String FORBUND = "(?iU)(?<=\\s)samordningsförbund\\w*";

    /** Nothing that a title cut short may end with. */
    private static final String DANGLING = "(?U)([\\s,;.–-]+(och|eller|till|med|per|av|i|för|alla)?)+$";

    private SheetName() {}

    static String of(int number, String title) {
        String words = title.replace('\'', '’').replaceAll(FORBIDDEN, " ");
        String telling = title.contains(":") ? words.replaceAll(FORBUND, " ") : words;
        String name = (number + " " + telling).replaceAll("\\s+", " ").strip();
        return name.length() <= ROOM ? name : cut(name);
    }

    /** At a blank where one comes after the first word of the title, else where the room ends. */
    private static String cut(String name) {
        int blank = name.lastIndexOf(' ', ROOM);
        int end = blank > name.indexOf(' ') ? blank : ROOM;
        int whole = Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end;
        return name.substring(0, whole).replaceAll(DANGLING, "");
    }
}
