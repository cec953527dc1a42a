import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * Three nodes of OpenSearch in one JVM, on loopback alone, for src/search/remote/*.remote.test.ts; started by scripts/remote.mjs.
 * The argument is a folder for their data. Says `ready PORT PORT PORT`, then does what stands on each line of its input, and
 * says so: `kill N` and `restart N` (from 0), `stop`. The end of its input stops it too, so that it never outlives who
 * started it.
 */
public final class Engine {
  private static final int NODES = 3;
  /** No more of the engine than is asked of it: its HTTP door, and the parts of its analysers. */
  private static final String MODULES =
      "org.opensearch.transport.Netty4Plugin,org.opensearch.analysis.common.CommonAnalysisPlugin";

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    List<Integer> ports = freePorts(2 * NODES);
    List<Integer> http = ports.subList(0, NODES);
    List<Integer> transport = ports.subList(NODES, 2 * NODES);
    OpenSearchRunner runner = new OpenSearchRunner();
    runner.onBuild((number, settings) -> {
      settings.put("network.host", "127.0.0.1");
      settings.put("http.port", http.get(number - 1));
      settings.put("transport.port", transport.get(number - 1));
      settings.putList(
          "discovery.seed_hosts", transport.stream().map((port) -> "127.0.0.1:" + port).collect(Collectors.toList()));
      settings.put("node.name", "node-" + number);
      settings.putList("cluster.initial_cluster_manager_nodes", "node-1");
      // a disk that is nearly full belongs to whoever runs the tests
      settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
    });
    try {
      runner.build(OpenSearchRunner.newConfigs()
          .basePath(folder.toString()).numOfNode(NODES).clusterName("broadsheet").moduleTypes(MODULES).disableESLogger());
      runner.ensureGreen();
      say("ready " + http.stream().map(String::valueOf).collect(Collectors.joining(" ")));
      obey(runner);
    } finally {
      runner.close();
      runner.clean();
      say("stopped");
    }
    System.exit(0); // some of its threads are no daemons
  }

  private static void obey(OpenSearchRunner runner) throws Exception {
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = input.readLine(); line != null && !line.equals("stop"); line = input.readLine()) {
      String[] words = line.trim().split(" ");
      if (words.length == 2 && words[0].equals("kill")) runner.getNode(Integer.parseInt(words[1])).close();
      else if (words.length == 2 && words[0].equals("restart")) runner.startNode(Integer.parseInt(words[1]));
      else throw new IllegalArgumentException("no such command: " + line);
      say("done " + line);
    }
  }

  /** All held at once, so that no two are the same. */
  private static List<Integer> freePorts(int count) throws Exception {
    List<ServerSocket> sockets = new ArrayList<>();
    for (int at = 0; at < count; at += 1) sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
    List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).collect(Collectors.toList());
    for (ServerSocket socket : sockets) socket.close();
    return Collections.unmodifiableList(ports);
  }

  /** For who started it; whatever else is on its output is no line of ours. */
  private static void say(String line) {
    System.out.println("engine: " + line);
    System.out.flush();
  }
}
