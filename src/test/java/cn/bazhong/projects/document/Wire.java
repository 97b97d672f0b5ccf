package cn.bazhong.projects.document;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests written out by hand, for what no client would do. */
final class Wire {
    private Wire() {
    }

    static Socket connect() throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(20_000);
        return socket;
    }

    static String get(String version) {
        return head("GET", version) + "\r\n";
    }

    static String put(String version, long length) {
        return head("PUT", version) + "Content-Length: " + length + "\r\n\r\n";
    }

    private static String head(String method, String version) {
        return method + " /api/v1/document-versions/" + version + "/content HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + Filing.OWNER + "\r\n";
    }

    static void send(Socket socket, String head) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Sends the beginning of a content and then closes, or resets the connection. */
    static void breakOff(String version, byte[] content, int cut, boolean abruptly) throws IOException {
        try (Socket socket = connect()) {
            socket.setSoLinger(abruptly, 0);
            send(socket, put(version, content.length));
            socket.getOutputStream().write(content, 0, cut);
            socket.getOutputStream().flush();
        }
    }

    /** One answer with a body of known length. */
    static String readAnswer(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int one = in.read();
            if (one < 0) {
                throw new IOException("Closed after: " + head);
            }
            head.append((char) one);
        }
        int length = Integer.parseInt(head.toString().replaceAll("(?is).*content-length: *(\\d+).*", "$1"));
        in.readNBytes(length);
        return head.toString();
    }
}
