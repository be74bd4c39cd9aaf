/** What a writer should look at before a review is recorded. */
package org.reviewcast.check;
