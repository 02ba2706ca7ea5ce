package dev.sdelka.server.http;

import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLException;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** An encrypted connection, on which headers can be seen only once they are decrypted. */
final class MeteredSslConnection extends SslConnection {

    private MeteredSslConnection(
            ByteBufferPool buffers,
            Executor executor,
            SslContextFactory.Server context,
            EndPoint endPoint,
            SSLEngine engine,
            SslConnectionFactory factory) {
        super(
                buffers,
                executor,
                context,
                endPoint,
                engine,
                factory.isDirectBuffersForEncryption(),
                factory.isDirectBuffersForDecryption());
    }

    /** Makes the connections of a listener. */
    static SslConnectionFactory factory(SslContextFactory.Server context, String nextProtocol) {
        return new SslConnectionFactory(context, nextProtocol) {
            @Override
            protected SslConnection newSslConnection(Connector connector, EndPoint endPoint, SSLEngine engine) {
                return new MeteredSslConnection(
                        connector.getByteBufferPool(), connector.getExecutor(), context, endPoint, engine, this);
            }
        };
    }

    @Override
    protected SSLEngineResult unwrap(SSLEngine engine, ByteBuffer input, ByteBuffer output) throws SSLException {
        int from = output.position();
        SSLEngineResult result = super.unwrap(engine, input, output);
        if (!WatchedEndPoint.below(getEndPoint()).hasRoomForHeaders(output, from, output.position())) {
            output.position(from);
            throw new SSLException(WatchedEndPoint.NO_ROOM);
        }
        return result;
    }
}
