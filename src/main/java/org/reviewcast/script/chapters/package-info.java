/** Chapters where the writer made none: where they begin in a text without headings. */
package org.reviewcast.script.chapters;
