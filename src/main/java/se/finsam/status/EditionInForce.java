package se.finsam.status;

import java.util.Optional;
import se.finsam.archive.PublicationLine;

/**
 * The edition in force.
 *
 * @param line what the journal has of it; empty where a run was killed before it entered that, which the next one does
 */
public record EditionInForce(int number, Optional<PublicationLine> line) {}
