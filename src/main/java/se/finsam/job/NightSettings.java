package se.finsam.job;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.finsam.dataset.Datasets;
import se.finsam.home.Home;
import se.finsam.member.Quarter;

/**
 * What a run was asked to do.
 *
 * @param jobsFolder the folder with {@code members/} and {@code reference/}
 * @param period the only quarter whose report may change; null for all
 * @param version of the program; rejected deliveries are judged anew by another one
 */
public record NightSettings(
        Path inbox, Home home, Path jobsFolder, @Nullable Quarter period, Datasets datasets, String version) {}
