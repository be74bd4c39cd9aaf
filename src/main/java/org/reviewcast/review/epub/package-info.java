/** Reads EPUB books: an essay or review for each entry of the table of contents. */
package org.reviewcast.review.epub;
