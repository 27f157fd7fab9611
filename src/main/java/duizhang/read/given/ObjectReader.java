package duizhang.read.given;

import java.util.List;

/** Reads objects of one format that stand in documents of another: a workbook in a Word file. */
@FunctionalInterface
public interface ObjectReader {
  /** What the object shows; empty where it is none of this format, is damaged or shows nothing. */
  List<GivenBlock> read(byte[] object);
}
