package se.finsam.reading;

/** The time that a figure is about, ending with a quarter. */
enum Window {
    YTD("ytd"),
    ROLLING4("rolling4");

    private final String text;

    Window(String text) {
        this.text = text;
    }

    /** Whether a figure at this quarter is made of the year before too; at K4 both windows are the year. */
    boolean reachesBack(Quarter quarter) {
        return this == ROLLING4 && quarter.number() < 4;
    }

    String text() {
        return text;
    }
}
