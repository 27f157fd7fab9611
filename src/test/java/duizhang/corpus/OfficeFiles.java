package duizhang.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes Word documents and workbooks without the clock: the same content has the same bytes. */
final class OfficeFiles {
  private OfficeFiles() {}

  /** The package with the text of one of its parts changed. */
  static byte[] changed(byte[] opened, String part, UnaryOperator<String> change) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(opened)); ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setLastModifiedTime(FileTime.fromMillis(0));
        zip.putNextEntry(timeless);
        byte[] bytes = entries.readAllBytes();
        zip.write(entry.getName().equals(part) ? change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : bytes);
      }
    }
    return packed.toByteArray();
  }

  /** A new .xlsx of what is written into it. */
  static byte[] xlsx(Consumer<Workbook> writer) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      writer.accept(workbook);
      return bytes(workbook);
    }
  }

  /** A new .xls of what is written into it. */
  static byte[] xls(Consumer<Workbook> writer) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      writer.accept(workbook);
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  static byte[] bytes(POIXMLDocument document) throws IOException {
    document.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    document.write(written);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(written.toByteArray())); ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setLastModifiedTime(FileTime.fromMillis(0));
        zip.putNextEntry(timeless);
        entries.transferTo(zip);
      }
    }
    return packed.toByteArray();
  }
}
