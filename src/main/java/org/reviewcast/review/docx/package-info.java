/** Word documents, made HTML; the only package that touches mammoth. */
package org.reviewcast.review.docx;
