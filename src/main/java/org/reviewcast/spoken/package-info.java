/** How written words are read aloud: ratings, numbers, dates, titles, abbreviations, symbols. */
package org.reviewcast.spoken;
