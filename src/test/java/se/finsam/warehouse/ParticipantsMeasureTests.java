package se.finsam.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Participants on two or three rows whose answer one can work out in one's head. */
@Tag("core")
class ParticipantsMeasureTests {

    @RegisterExtension
    final DeliveredWarehouse delivered = new DeliveredWarehouse();

    @Test
    void addsKvinnaAndMan() {
        delivered.participants("a", "2023K4", "I;;kvinna;;;3;;", "I;;man;;;4;;");
        assertThat(delivered.figure("a", "participants")).isEqualTo("7.00|ok");
    }

    @Test
    void takesOneSexWithoutTheOtherAsNone() {
        delivered.participants("a", "2023K4", "I;;kvinna;;;3;;");
        assertThat(delivered.figure("a", "participants")).isEqualTo("3.00|ok");
    }

    @Test
    void prefersTotaltWhereItReports() {
        delivered.participants("a", "2023K4", "I;;kvinna;;;3;;", "I;;totalt;;;9;5;");
        assertThat(delivered.figure("a", "participants")).isEqualTo("9.00|ok");
        assertThat(delivered.figure("a", "new_participants")).isEqualTo("5.00|ok");
    }

    @Test
    void takesKvinnaAndManWhereTotaltIsBlank() {
        delivered.participants("a", "2023K4", "I;;kvinna;;;3;;", "I;;man;;;4;;", "I;;totalt;;;;2;1");
        assertThat(delivered.figure("a", "participants")).isEqualTo("7.00|ok");
        assertThat(delivered.figure("a", "ended")).isEqualTo("1.00|ok");
    }

    @Test
    void doesNotReportWhereOneSexIsBlank() {
        delivered.participants("a", "2023K4", "I;;kvinna;;;3;;", "I;;man;;;;;");
        assertThat(delivered.figure("a", "participants")).isEqualTo("|missing");
    }

    @Test
    void addsKommunAndAge() {
        delivered.participants("a", "2023K4", "I;X;kvinna;16-29;;1;;", "I;X;man;16-29;;2;;", "I;Y;totalt;30-;;4;;");
        assertThat(delivered.figure("a", "participants")).isEqualTo("7.00|ok");
    }

    @Test
    void countsOnceWhatIsSaidBothByKommunAndInAll() {
        delivered.participants("a", "2023K4", "I;X;kvinna;;;1;;", "I;Y;man;;;2;;", "I;;totalt;;;3;;");
        assertThat(delivered.figure("a", "participants")).isEqualTo("3.00|ok");
    }

    @Test
    void addsWhatIsSplitInTwoWaysWhereTotaltIsBlank() {
        delivered.participants("a", "2023K4", "I;;totalt;;;;2;", "I;;kvinna;;;3;;", "I;X;man;;;4;;");
        assertThat(delivered.figure("a", "participants")).isEqualTo("7.00|ok");
        assertThat(delivered.figure("a", "new_participants")).isEqualTo("2.00|ok");
    }

    @Test
    void doesNotReportAnInsatsWithABlankKommun() {
        delivered.participants("a", "2023K4", "I;X;totalt;;;1;;", "I;Y;totalt;;;;;", "J;;totalt;;;5;;");
        assertThat(delivered.figure("a", "participants")).isEqualTo("5.00|partial");
    }

    @Test
    void neverCountsGuests() {
        delivered.participants(
                "a", "2023K4", "I;;totalt;;;5;;", "I;;totalt;;b;7;;", "I;;totalt;;okänt;1;;", "J;;totalt;; A ;2;;");
        assertThat(delivered.figure("a", "participants")).isEqualTo("7.00|ok");
    }

    @Test
    void addsTheInsatserThatReport() {
        delivered.participants("a", "2023K4", "I;;totalt;;;3;;", "J;;totalt;;;;;");
        assertThat(delivered.figure("a", "participants")).isEqualTo("3.00|partial");
    }

    @Test
    void isMissingWhereNoneOfSeveralReports() {
        delivered.participants("a", "2023K4", "I;;totalt;;;;;", "J;;totalt;;;;;");
        assertThat(delivered.figure("a", "participants")).isEqualTo("|missing");
    }

    @Test
    void isZeroWhereAFileHasNoRow() {
        delivered.participants("a", "2023K4");
        delivered.spending("a", "2023K4", ";administration;;;100");
        assertThat(delivered.figure("a", "participants")).isEqualTo("0.00|ok");
        assertThat(delivered.cost("total", "a")).isEqualTo("100.00|0||1|not_applicable");
    }

    @Test
    void isMissingWhereNoFileWasDeliveredAndShowsTheOtherPart() {
        delivered.participants("a", "2023K4", "I;;totalt;;;3;;");
        assertThat(delivered.cost("total", "a")).isEqualTo("|3||0|missing");
    }
}
