package se.finsam.report.chart;

/** An upright rectangle on a drawing. */
record Area(double x, double y, double width, double height) {}
