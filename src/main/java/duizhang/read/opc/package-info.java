/**
 * The packages of Office Open XML: a ZIP of XML parts that point to each other.
 *
 * <p>Takes a file or the bytes of one; gives its parts as XML streams, within limits that no office program reaches, and the parts that a part
 * points to. Knows no format that is packed so.
 */
package duizhang.read.opc;
