package se.finsam.status;

import java.time.LocalDate;
import se.finsam.member.Quarter;

/**
 * A delivery of which nothing is in force though its day has passed.
 *
 * @param due the day
 */
public record MissingDelivery(String forbund, String dataset, Quarter quarter, LocalDate due) {}
