/**
 * Pages in a browser: what is published is opened in Chromium as a reader would, at three widths and on paper, and held
 * against the rules of accessibility.
 *
 * <p>Chromium is a process of its own that is spoken to by its DevTools protocol over what Java has itself: a page is
 * opened as it lies, nothing is put into it beforehand, and what it asks for and complains of is told by the browser.
 * Without Chromium these tests are skipped, unless the environment says {@code FINSAM_BROWSER=required}.
 */
@NullMarked
package se.finsam.browser;

import org.jspecify.annotations.NullMarked;
