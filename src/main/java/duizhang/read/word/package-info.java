/**
 * Word: .docx, .doc of Word 97 to 2003 with what writes like it, and rich text.
 *
 * <p>Takes a document; gives one page of its paragraphs and tables in their order, as a reader sees them: without deleted and hidden text, with text
 * boxes, without heads and feet of pages. Embedded objects are handed to who reads their format and count once. Boxes count paragraphs and rows from
 * 1, characters and columns from 0. Knows no forms.
 */
package duizhang.read.word;
