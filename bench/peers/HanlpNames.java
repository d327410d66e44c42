import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that HanLP finds in each .txt of a folder: a line a name, report, tag and name separated by tabs. */
public final class HanlpNames {
  private static final List<String> TAGS = List.of("nt", "ns", "nr");

  public static void main(String[] args) throws IOException {
    Segment segment = HanLP.newSegment().enableAllNamedEntityRecognize(true);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().collect(Collectors.toList())) {
        String report = file.getFileName().toString().replaceFirst("\\.txt$", "");
        for (Term term : segment.seg(Files.readString(file))) print(out, report, term);
      }
    }
  }

  /** Tags are refined (ntc a company, nrf a foreign name); what they begin with says what they name. */
  private static void print(PrintStream out, String report, Term term) {
    for (String tag : TAGS) {
      if (term.nature.startsWith(tag)) out.println(String.join("\t", report, tag, term.word.strip()));
    }
  }
}
