package se.finsam.member;

/** A calendar year, for what is delivered once a year. */
public record Year(int year) implements Period {

    @Override
    public String code() {
        return String.valueOf(year);
    }

    @Override
    public String inWords() {
        return "år " + year;
    }

    @Override
    public int ordinal() {
        return year;
    }
}
