package se.finsam.archive;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One line of the journal: something that happened and is never changed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "home", value = HomeLine.class),
    @JsonSubTypes.Type(name = "delivery", value = DeliveryLine.class),
    @JsonSubTypes.Type(name = "publication", value = PublicationLine.class),
    @JsonSubTypes.Type(name = "run_start", value = RunStartLine.class),
    @JsonSubTypes.Type(name = "run", value = RunLine.class),
    @JsonSubTypes.Type(name = "after_edition_start", value = AfterEditionStartLine.class),
    @JsonSubTypes.Type(name = "after_edition", value = AfterEditionLine.class),
    @JsonSubTypes.Type(name = "fixed_report", value = FixedReportLine.class)
})
public sealed interface JournalLine
        permits HomeLine,
                DeliveryLine,
                PublicationLine,
                RunStartLine,
                RunLine,
                AfterEditionStartLine,
                AfterEditionLine,
                FixedReportLine {}
