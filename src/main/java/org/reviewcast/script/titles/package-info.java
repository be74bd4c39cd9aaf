/** Short, true titles for stretches of a review, taken from its own words. */
package org.reviewcast.script.titles;
