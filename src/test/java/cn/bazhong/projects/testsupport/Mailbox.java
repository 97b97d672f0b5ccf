package cn.bazhong.projects.testsupport;

import cn.bazhong.projects.launcher.Machine;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;

/** A mail server of the tests' own, which keeps what it is sent. */
public final class Mailbox {
    private static Mailbox opened;

    private final int port;
    private GreenMail server;

    private Mailbox(int port) {
        this.port = port;
        start();
    }

    static Mailbox open() {
        opened = new Mailbox(Machine.freePort());
        return opened;
    }

    /** The one that the portal under test sends to. */
    public static Mailbox get() {
        return opened;
    }

    int port() {
        return port;
    }

    /** Nobody answers at its address. */
    public void close() {
        server.stop();
    }

    public void start() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    public List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages()).filter(message -> isTo(message, address)).toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
