/**
 * Reviews out of HTML: finds the article in a page, what the page says of it, and drops the rest.
 */
package org.reviewcast.review.html;
