package duizhang.extract;

import duizhang.check.DocumentResult;
import duizhang.crawl.SourceFile;
import duizhang.fact.Fact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** Files through the whole extraction. */
final class Documents {
  /** The expenditure of an archive by function, all sums of which hold. */
  static final String SPENDING = """
      支出决算表
      公开03表
      部门：某市档案馆\t金额单位：万元
      科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\t上缴上级支出\t经营支出\t对附属单位补助支出
      合计\t\t320.00\t200.00\t120.00
      201\t一般公共服务支出\t300.00\t180.00\t120.00
      20126\t档案事务\t300.00\t180.00\t120.00
      2012601\t行政运行\t180.00\t180.00
      2012604\t档案馆\t120.00\t\t120.00
      221\t住房保障支出\t20.00\t20.00
      22102\t住房改革支出\t20.00\t20.00
      2210201\t住房公积金\t20.00\t20.00
      """;

  private Documents() {}

  static SourceFile source(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      String name = file.getFileName().toString();
      return new SourceFile(file, name, sha256, type(name), bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "pdf" -> "application/pdf";
      case "md" -> "text/x-web-markdown";
      case "doc" -> "application/msword";
      case "html" -> "text/html";
      default -> "text/plain";
    };
  }

  static Extraction extract(Path file) {
    return new Extractor(1000).extract(source(file));
  }

  static DocumentResult extracted(Path file) {
    return ((Extraction.Extracted) extract(file)).result();
  }

  /** What is printed for a row and column: the row by its code or its name, the column by its whole label. */
  static List<String> printed(DocumentResult result, String form, String row, String column) {
    return result.facts().stream()
        .filter(f -> f.form().id().equals(form) && (Objects.equals(f.code(), row) || Objects.equals(f.itemName(), row)) && f.columnLabel().equals(column))
        .map(Fact::printed)
        .toList();
  }
}
