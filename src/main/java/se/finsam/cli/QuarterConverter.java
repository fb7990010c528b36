package se.finsam.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import se.finsam.member.Period;
import se.finsam.member.Quarter;

/** Reads a quarter as it is typed. */
final class QuarterConverter implements ITypeConverter<Quarter> {

    @Override
    public Quarter convert(String code) {
        return Period.parse(code)
                .filter(Quarter.class::isInstance)
                .map(Quarter.class::cast)
                .orElseThrow(() ->
                        new TypeConversionException("'%s' is no quarter; write for example 2023K4".formatted(code)));
    }
}
