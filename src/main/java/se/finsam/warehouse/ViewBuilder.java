package se.finsam.warehouse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import se.finsam.dataset.Datasets;

/** Builds every macro and view in a database that has the tables and no views. */
final class ViewBuilder {

    private final Database database;
    private final Datasets datasets;

    ViewBuilder(Database database, Datasets datasets) {
        this.database = database;
        this.datasets = datasets;
    }

    /**
     * Makes the last view first, on empty views: put on those that it needs, each view would have the database plan the whole
     * stack under it, which takes ten times as long.
     *
     * @param emptyViews the statements that make each view with its columns and nothing in them
     */
    void build(List<String> emptyViews) {
        List<String> macros = ViewTexts.macros();
        List<String> views = new ArrayList<>(ViewTexts.views(datasets));
        Collections.reverse(views);
        Stream.of(macros, emptyViews, views).flatMap(List::stream).forEach(database::run);
    }
}
