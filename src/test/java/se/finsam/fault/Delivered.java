package se.finsam.fault;

/**
 * A file that the harness has put into the inbox.
 *
 * @param place folder and name below the inbox
 * @param isRight whether it is to be accepted
 * @param rows how many rows it has
 * @param sum of the column that is added up, in whole kronor or persons
 */
record Delivered(String place, boolean isRight, String text, int rows, long sum) {

    private static final String SPENDING = "insats;kategori;utfall\n";
    private static final String PARTICIPANTS = "insats;kön;deltagare;nya;avslutade\n";

    /** A delivery whose figures contain a number that no other has. */
    static Delivered of(String place, boolean isRight, int unique) {
        String number = isRight ? String.valueOf(unique) : unique + ".5";
        if (place.contains("ekonomi")) {
            String text = "A;individinriktad;%s\nA;strukturövergripande;7\n;administration;100\n".formatted(number);
            return new Delivered(place, isRight, SPENDING + text, 3, unique + 107L);
        }
        String text = "A;kvinna;%s;10;5\nA;man;11;1;1\n".formatted(number);
        return new Delivered(place, isRight, PARTICIPANTS + text, 2, unique + 11L);
    }

    boolean isSpending() {
        return place.contains("ekonomi");
    }
}
