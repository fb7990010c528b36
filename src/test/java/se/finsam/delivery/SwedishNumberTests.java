package se.finsam.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.delivery.SwedishNumber.Read;
import se.finsam.delivery.SwedishNumber.Refused;

@Tag("core")
class SwedishNumberTests {

    private static final SwedishNumber AMOUNT = new SwedishNumber(true, ',');

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0;0",
                "0012;12",
                "999999999999999999;999999999999999999",
                "1234567890123456789;1234567890123456789",
                "1234567890123456,7;1234567890123456.7",
                "1234567890123456,78;1234567890123456.78",
                "1234;1234",
                "1 234;1234",
                "9\u00A0097\u00A0400;9097400",
                "9\u202F097\u202F400,5;9097400.5",
                "9\u2009097\u2009400;9097400",
                "1234,50;1234.50",
                "-12;-12",
                "\u221212,25;-12.25",
                "12 345 678,90 kr;12345678.90",
                "100kr;100",
                "100 SEK;100",
                "100\u00A0kr;100",
                "100:-;100",
                "-100 :-;-100",
            })
    void readsAmounts(String text, BigDecimal number) {
        assertThat(AMOUNT.read(text)).isEqualTo(new Read(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16.200|punkt är varken decimaltecken eller tusentalsavgränsare; skriv decimaler med komma",
                "16.2|punkt är varken decimaltecken eller tusentalsavgränsare; skriv decimaler med komma",
                "1.234,50|punkt är varken decimaltecken eller tusentalsavgränsare; skriv decimaler med komma",
                "1,234,5|talet har mer än ett komma",
                "12 34|tusental ska delas i hela grupper om tre siffror",
                "1234 567|tusental ska delas i hela grupper om tre siffror",
                "1  234|tusental ska delas i hela grupper om tre siffror",
                "1e3|tal i potensform tas inte emot; skriv ut talet",
                "1,5E+06|tal i potensform tas inte emot; skriv ut talet",
                "(1 234)|parentes betyder inte minus här; skriv ett minustecken",
                "-|ett ensamt minustecken är inget tal; lämna cellen tom",
                "\u2212|ett ensamt minustecken är inget tal; lämna cellen tom",
                "-   kr|ett ensamt minustecken är inget tal; lämna cellen tom",
                "- 5|minustecknet ska stå direkt före talet",
                "9 097 tkr|enheten gissas inte; skriv hela kronor",
                "9,1 mkr|enheten gissas inte; skriv hela kronor",
                "#DIV/0!|cellen har ett fel i Excel",
                "########|Excel har skrivit ut tecknet # eftersom kolumnen är för smal",
                "\u0661\u0662|talet innehåller siffror från en annan skrift än 0–9",
                "1\u0662|talet innehåller siffror från en annan skrift än 0–9",
                "tolv|det är inget tal",
                "12 st|det är inget tal",
                "12,|det ska stå siffror både före och efter decimaltecknet",
                ",5|det ska stå siffror både före och efter decimaltecknet",
                "kr|det är inget tal",
                "--5|det är inget tal",
                "5-|det är inget tal",
            })
    void refusesWithTheReason(String text, String reason) {
        assertThat(AMOUNT.read(text)).isEqualTo(new Refused(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 kr", "12:-", "12 SEK"})
    void refusesACurrencyBehindACount(String text) {
        assertThat(new SwedishNumber(false, ',').read(text)).isInstanceOf(Refused.class);
    }
}
