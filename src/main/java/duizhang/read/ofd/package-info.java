/**
 * OFD (GB/T 33190), China's own format of fixed pages: a ZIP of XML.
 *
 * <p>Takes an OFD file; gives its pages, as {@link duizhang.read.layout} reads the text and the drawn paths of each, templates included, seals and
 * annotations left out. Lengths in the files are millimetres. Knows no tables and no forms.
 */
package duizhang.read.ofd;
